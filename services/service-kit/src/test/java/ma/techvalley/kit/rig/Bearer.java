package ma.techvalley.kit.rig;

import java.util.Optional;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.web.access.Everybody;
import ma.techvalley.kit.web.access.TestIssuer;

/** As whom a client sends its requests. */
public interface Bearer {
    /** Without a token. */
    Bearer NOBODY = (path, body) -> Optional.empty();

    /** Who may do all that they name. */
    Bearer EVERYBODY = everybody();

    /** The {@code Authorization} of a request. */
    Optional<String> of(String path, String body);

    static Bearer of(Actor actor) {
        Optional<String> token = Optional.of(TestIssuer.shared().bearer(actor));
        return (path, body) -> token;
    }

    private static Bearer everybody() {
        Everybody everybody = new Everybody(TestIssuer.shared());
        return (path, body) -> Optional.of(everybody.bearer(path, body));
    }
}
