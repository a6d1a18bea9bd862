package ma.techvalley.kit.aggregate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.problem.Refusal;

/**
 * Aggregates in memory, for plain tests of use cases. It keeps the promises of {@link AggregateStore}: the same suite runs on both.
 *
 * @param <S> the aggregate's state
 */
public final class InMemoryAggregates<S> implements Aggregates<S>, ViewVersions {
    private final AggregateType<S> type;
    private final AggregateDocuments<S> documents;
    private final Map<String, Kept<S>> kept = new ConcurrentHashMap<>();
    private final List<Ack> acks = new CopyOnWriteArrayList<>();
    private final Map<String, String> creationKeys = new ConcurrentHashMap<>();

    public InMemoryAggregates(AggregateType<S> type) {
        this.type = type;
        this.documents = new AggregateDocuments<>(type);
    }

    private record Kept<S>(Stored<S> stored, List<Answer> answers) {}

    private record Answer(Command command, Ack ack) {}

    @Override
    public Optional<Stored<S>> find(String id) {
        return Optional.ofNullable(kept.get(id)).map(Kept::stored);
    }

    @Override
    public Stored<S> get(String id) {
        return existing(id).stored();
    }

    @Override
    public Ack create(String id, Command command, Decision<S> first) {
        Ack ack = documents.insertion(id, command, first).ack();
        claim(command);
        Kept<S> earlier = kept.putIfAbsent(id, new Kept<>(new Stored<>(id, 1, first.state()), answers(command, ack)));
        if (earlier == null) {
            acks.add(ack);
            return ack;
        }
        return repeated(earlier, command).orElseThrow(() -> Refusals.alreadyExists(type, id));
    }

    /** Others wait, so that only a decision that itself changes the aggregate loses a race here. */
    @Override
    public synchronized Optional<Ack> changeIfNeeded(
            String id, Command command, Function<S, Optional<Decision<S>>> decide) {
        for (int attempt = 1; attempt <= AggregateStore.ATTEMPTS; attempt++) {
            Kept<S> current = existing(id);
            Optional<Ack> earlier = repeated(current, command);
            if (earlier.isPresent()) {
                return earlier;
            }
            Optional<Decision<S>> decision = Refusals.decided(current.stored(), command, decide);
            if (decision.isEmpty()) {
                return Optional.empty();
            }
            Ack ack =
                    documents.update(current.stored(), command, decision.get()).ack();
            if (replace(current, decision.get().state(), answers(current, command, ack))) {
                acks.add(ack);
                return Optional.of(ack);
            }
        }
        throw Refusals.changedTooOften(type);
    }

    @Override
    public boolean holds(String aggregateId, long version) {
        return type.named()
                && find(aggregateId)
                        .filter(stored -> stored.version() >= version)
                        .isPresent();
    }

    /** Every change that was acknowledged, in order: what the relay would carry to Kafka. */
    public List<Ack> acks() {
        return List.copyOf(acks);
    }

    /** Every aggregate, in no particular order. */
    public List<Stored<S>> all() {
        return kept.values().stream().map(Kept::stored).toList();
    }

    /** Ids of aggregates to which something is to happen by now. */
    public List<String> due(Instant now) {
        return all().stream()
                .filter(stored -> type.dueAt()
                        .apply(stored.state())
                        .filter(at -> !at.isAfter(now))
                        .isPresent())
                .map(Stored::id)
                .toList();
    }

    private void claim(Command command) {
        String key = command.idempotencyKey();
        if (key != null
                && !command.fingerprint().equals(creationKeys.computeIfAbsent(key, k -> command.fingerprint()))) {
            throw Refusals.keyOfAnotherRequest();
        }
    }

    private Kept<S> existing(String id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow(() -> Refusal.notFound(type.name(), id));
    }

    private boolean replace(Kept<S> current, S state, List<Answer> answers) {
        Stored<S> before = current.stored();
        Kept<S> after = new Kept<>(new Stored<>(before.id(), before.version() + 1, state), answers);
        return kept.computeIfPresent(before.id(), (id, now) -> now == current ? after : now) == after;
    }

    private static List<Answer> answers(Command command, Ack ack) {
        return command.idempotencyKey() == null ? List.of() : List.of(new Answer(command, ack));
    }

    private static List<Answer> answers(Kept<?> current, Command command, Ack ack) {
        List<Answer> answers = new ArrayList<>(current.answers());
        answers.addAll(answers(command, ack));
        return answers.subList(Math.max(0, answers.size() - Command.REMEMBERED), answers.size());
    }

    private static Optional<Ack> repeated(Kept<?> current, Command command) {
        return current.answers().stream()
                .filter(answer -> answer.command().idempotencyKey().equals(command.idempotencyKey()))
                .findFirst()
                .map(answer -> repeated(answer, command));
    }

    private static Ack repeated(Answer answer, Command command) {
        if (!answer.command().fingerprint().equals(command.fingerprint())) {
            throw Refusals.keyOfAnotherRequest();
        }
        Ack first = answer.ack();
        return new Ack(first.id(), first.version(), first.change(), first.shared(), true);
    }
}
