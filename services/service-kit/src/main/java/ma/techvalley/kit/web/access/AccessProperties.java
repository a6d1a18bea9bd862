package ma.techvalley.kit.web.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import ma.techvalley.contracts.identity.ActorClaims;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.validation.annotation.Validated;

/**
 * Whose tokens are good here.
 *
 * @param issuer its URL, exactly as its tokens say it
 * @param keys where its keys are (RFC 7517); absent if they are to be found by OpenID Connect Discovery at the issuer
 * @param sslBundle whom to trust to be the issuer; absent for those the JDK trusts
 * @param audience what a token must name, so that one made for another system is of no use here
 * @param algorithms signatures that are accepted; never {@code none} or a shared secret
 * @param clockSkew how far the issuer's clock and ours may be apart
 * @param remembered how long a token that was found good is not examined again; a key withdrawn by its issuer works as long
 * @param claims where its tokens say who somebody is
 */
@Validated
@ConfigurationProperties("techvalley.access")
record AccessProperties(
        URI issuer,
        @Nullable URI keys,
        @Nullable String sslBundle,
        @NotBlank String audience,
        @NotEmpty Set<SignatureAlgorithm> algorithms,
        Duration clockSkew,
        Duration remembered,
        ActorClaims claims) {

    AccessProperties {
        check("issuer", issuer);
        if (keys != null) {
            check("keys", keys);
        }
    }

    private static void check(String key, URI url) {
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!web || url.getHost() == null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "techvalley.access." + key + " has to be an http or https URL; it is " + url);
        }
    }
}
