package ma.techvalley.registry.companies;

import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.registry.identifiers.Ice;

/** All companies, one per ICE. Each method throws the kit's refusals: 404, 409 where an ICE is taken, 412, 422. */
public interface Companies {
    /** The company with that ICE. */
    Stored<Company> get(Ice ice);

    /** Stores a new company, unless its ICE is taken: of any number that race for one ICE, one wins. */
    Ack register(Command command, Decision<Company> first);

    /** Changes a company, or leaves it where the decision is empty. */
    Optional<Ack> changeIfNeeded(Ice ice, Command command, Function<Company, Optional<Decision<Company>>> decide);

    /** Changes a company. */
    default Ack change(Ice ice, Command command, Function<Company, Decision<Company>> decide) {
        return changeIfNeeded(ice, command, company -> Optional.of(decide.apply(company)))
                .orElseThrow();
    }
}
