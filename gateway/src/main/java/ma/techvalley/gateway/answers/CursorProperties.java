package ma.techvalley.gateway.answers;

import ma.techvalley.kit.web.CursorKey;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who can make cursors.
 *
 * @param key the secret of all gateways that answer the same clients; empty for one of this instance alone, until it stops
 */
@ConfigurationProperties("techvalley.gateway.cursors")
record CursorProperties(@DefaultValue("") String key) {

    /** @throws IllegalArgumentException if it is set to what everybody could guess */
    CursorKey signingKey() {
        return key.isEmpty() ? CursorKey.random() : CursorKey.of("techvalley.gateway.cursors.key", key);
    }

    @Override
    public String toString() {
        return "CursorProperties[]";
    }
}
