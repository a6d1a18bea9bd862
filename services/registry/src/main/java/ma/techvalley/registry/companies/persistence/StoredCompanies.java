package ma.techvalley.registry.companies.persistence;

import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.registry.companies.Companies;
import ma.techvalley.registry.companies.Company;
import ma.techvalley.registry.identifiers.Ice;
import org.springframework.stereotype.Component;

/** Companies in the kit's store, their normalised ICE as {@code _id}: the store's primary key keeps it unique. */
@Component
final class StoredCompanies implements Companies {
    private final Aggregates<Company> store;

    StoredCompanies(Aggregates<Company> store) {
        this.store = store;
    }

    @Override
    public Stored<Company> get(Ice ice) {
        return store.get(ice.value());
    }

    @Override
    public Ack register(Command command, Decision<Company> first) {
        return store.create(first.state().ice().value(), command, first);
    }

    @Override
    public Optional<Ack> changeIfNeeded(
            Ice ice, Command command, Function<Company, Optional<Decision<Company>>> decide) {
        return store.changeIfNeeded(ice.value(), command, decide);
    }
}
