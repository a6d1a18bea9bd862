package ma.techvalley.kit.deadline;

import java.util.function.Consumer;
import ma.techvalley.kit.aggregate.AggregateStore;

/**
 * What is done with aggregates of one kind whose {@code dueAt} has passed; a service defines a bean for each kind.
 *
 * @param fire given the aggregate's id: a use case that decides from the state and the clock, and does nothing if it comes
 *     too early or twice. Several instances may call it at once; the aggregate's version lets one of them win.
 */
public record Deadline(AggregateStore<?> store, Consumer<String> fire) {}
