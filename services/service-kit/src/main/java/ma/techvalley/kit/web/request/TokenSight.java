package ma.techvalley.kit.web.request;

import ma.techvalley.contracts.identity.Actor;

/**
 * Who may learn from a {@code Consistency-Token} that a version exists. To others it is as if it were never read here: what can be
 * guessed must not be confirmed. A service whose aggregates have ids that nobody can guess needs none.
 */
@FunctionalInterface
public interface TokenSight {
    boolean mayKnow(Actor actor, String aggregateId);
}
