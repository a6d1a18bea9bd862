package ma.techvalley.kit.web.access;

import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.problem.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is behind the request that this thread answers. */
public final class Actors {
    private Actors() {}

    /** Anonymous where no token came with it. */
    public static Actor current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? known.getPrincipal()
                : Actor.ANONYMOUS;
    }

    /** @throws Refusal 401 where no token came with it */
    public static Actor required() {
        Actor actor = current();
        if (actor.equals(Actor.ANONYMOUS)) {
            throw Refusing.noToken();
        }
        return actor;
    }
}
