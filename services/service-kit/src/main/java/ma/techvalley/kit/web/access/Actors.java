package ma.techvalley.kit.web.access;

import jakarta.servlet.http.HttpServletRequest;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.problem.Refusal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** Who is behind the request that this thread answers. */
public final class Actors {
    private static final RequestAttributeSecurityContextRepository TOKENS =
            new RequestAttributeSecurityContextRepository();

    private Actors() {}

    /** Anonymous where no token came with it. */
    public static Actor current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication known
                ? known.getPrincipal()
                : Actor.ANONYMOUS;
    }

    /** The same, seen from outside of the filters that read tokens: once they are done, the thread has forgotten. */
    public static Actor of(HttpServletRequest request) {
        return TOKENS.loadDeferredContext(request).get().getAuthentication() instanceof ActorAuthentication known
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
