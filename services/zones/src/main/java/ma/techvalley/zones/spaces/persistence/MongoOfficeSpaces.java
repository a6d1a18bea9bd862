package ma.techvalley.zones.spaces.persistence;

import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.zones.spaces.OfficeSpace;
import ma.techvalley.zones.spaces.OfficeSpaces;

/** Office spaces in the kit's aggregate store. */
public final class MongoOfficeSpaces implements OfficeSpaces {
    private final AggregateStore<OfficeSpace> store;

    public MongoOfficeSpaces(AggregateStore<OfficeSpace> store) {
        this.store = store;
    }

    @Override
    public Optional<Stored<OfficeSpace>> find(String id) {
        return store.find(id);
    }

    @Override
    public Stored<OfficeSpace> get(String id) {
        return store.get(id);
    }

    @Override
    public Ack create(String id, Command command, Decision<OfficeSpace> first) {
        return store.create(id, command, first);
    }

    @Override
    public Optional<Ack> changeIfNeeded(
            String id, Command command, Function<OfficeSpace, Optional<Decision<OfficeSpace>>> decide) {
        return store.changeIfNeeded(id, command, decide);
    }
}
