package ma.techvalley.kit.aggregate;

import ma.techvalley.contracts.Change;

/**
 * What an aggregate decides: its state after one change. One command makes one change, one version and one event.
 *
 * @param <S> the aggregate's own state
 */
public record Decision<S>(S state, Change change) {}
