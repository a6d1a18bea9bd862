package ma.techvalley.kit.web.access;

import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** An actor whose token was found to be good. The token itself is not kept: nobody needs it any more. */
final class ActorAuthentication extends AbstractAuthenticationToken {
    private final transient Actor actor;

    ActorAuthentication(Actor actor) {
        super(AuthorityUtils.createAuthorityList(
                actor.roles().stream().map(Role::word).toList()));
        this.actor = actor;
        setAuthenticated(true);
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
