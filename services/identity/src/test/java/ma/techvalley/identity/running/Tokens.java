package ma.techvalley.identity.running;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;

/** Reads tokens as a resource server would: with the keys that are published now. */
final class Tokens {
    private final Browser browser;

    Tokens(Browser browser) {
        this.browser = browser;
    }

    /** @throws AssertionError if no published key verifies it */
    JWTClaimsSet verified(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            var key = keys().getKeyByKeyId(jwt.getHeader().getKeyID());
            if (key == null || !jwt.verify(new RSASSAVerifier(key.toRSAKey()))) {
                throw new AssertionError("No published key verifies the token");
            }
            return jwt.getJWTClaimsSet();
        } catch (ParseException | JOSEException failure) {
            throw new AssertionError(failure);
        }
    }

    JWKSet keys() {
        try {
            return JWKSet.parse(browser.get("/oauth2/jwks").body());
        } catch (ParseException failure) {
            throw new AssertionError(failure);
        }
    }

    HttpResponse<String> ofMachine(String name, String secret) {
        return browser.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret));
    }

    static String access(HttpResponse<String> response) {
        return WebPage.json(response).path("access_token").asString();
    }

    static String refresh(HttpResponse<String> response) {
        return WebPage.json(response).path("refresh_token").asString();
    }
}
