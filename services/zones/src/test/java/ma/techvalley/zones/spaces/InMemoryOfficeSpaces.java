package ma.techvalley.zones.spaces;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** Office spaces of one test. */
final class InMemoryOfficeSpaces implements OfficeSpaces {
    private final Map<String, Stored<OfficeSpace>> spaces = new HashMap<>();
    private final Map<String, Ack> answers = new HashMap<>();
    private final Map<String, String> fingerprints = new HashMap<>();

    @Override
    public synchronized Optional<Stored<OfficeSpace>> find(String id) {
        return Optional.ofNullable(spaces.get(id));
    }

    @Override
    public synchronized Stored<OfficeSpace> get(String id) {
        return find(id).orElseThrow(() -> Refusal.notFound("office space", id));
    }

    @Override
    public synchronized Ack create(String id, Command command, Decision<OfficeSpace> first) {
        return earlier(id, command).orElseGet(() -> {
            if (spaces.containsKey(id)) {
                throw new Refusal(ProblemType.ALREADY_EXISTS, "There is already an office space.");
            }
            return store(id, command, first);
        });
    }

    @Override
    public synchronized Optional<Ack> changeIfNeeded(
            String id, Command command, Function<OfficeSpace, Optional<Decision<OfficeSpace>>> decide) {
        Stored<OfficeSpace> current = get(id);
        return earlier(id, command).or(() -> {
            if (command.expectedVersion().orElse(current.version()) != current.version()) {
                throw new Refusal(ProblemType.PRECONDITION_FAILED, "It has changed.");
            }
            return decide.apply(current.state()).map(decision -> store(id, command, decision));
        });
    }

    private Ack store(String id, Command command, Decision<OfficeSpace> decision) {
        long version = find(id).map(Stored::version).orElse(0L) + 1;
        spaces.put(id, new Stored<>(id, version, decision.state()));
        Ack ack = new Ack(id, version, decision.change(), Announcement.of(decision.state()), false);
        if (command.idempotencyKey() != null) {
            answers.put(id + command.idempotencyKey(), ack);
            fingerprints.put(id + command.idempotencyKey(), command.fingerprint());
        }
        return ack;
    }

    private Optional<Ack> earlier(String id, Command command) {
        String key = id + command.idempotencyKey();
        Ack ack = answers.get(key);
        if (ack == null) {
            return Optional.empty();
        }
        if (!command.fingerprint().equals(fingerprints.get(key))) {
            throw new Refusal(ProblemType.IDEMPOTENCY_KEY_REUSED, "Another request had this key.");
        }
        return Optional.of(new Ack(id, ack.version(), ack.change(), ack.shared(), true));
    }
}
