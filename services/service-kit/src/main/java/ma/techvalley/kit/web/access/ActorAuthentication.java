package ma.techvalley.kit.web.access;

import java.util.List;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** An actor whose token was found to be good. The token itself is not kept: nobody needs it any more. */
final class ActorAuthentication extends AbstractAuthenticationToken {
    private final transient Actor actor;

    private ActorAuthentication(Known known) {
        super(known.authorities());
        this.actor = known.actor();
        setAuthenticated(true);
    }

    /** What is the same for every request of a token. */
    record Known(Actor actor, List<GrantedAuthority> authorities) {
        static Known of(Actor actor) {
            return new Known(
                    actor,
                    AuthorityUtils.createAuthorityList(
                            actor.roles().stream().map(Role::word).toList()));
        }

        /** One for each request, which the library adds to. */
        ActorAuthentication authentication() {
            return new ActorAuthentication(this);
        }
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
