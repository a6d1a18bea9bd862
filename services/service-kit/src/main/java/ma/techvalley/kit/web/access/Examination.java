package ma.techvalley.kit.web.access;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;
import org.springframework.web.client.RestTemplate;

/**
 * What a token has to pass: a signature of one of the allowed kinds by one of the issuer's current keys, a type that is not another
 * kind of token's, its issuer, our audience, a subject and an end (RFC 9068, section 4). A key id that is not known makes the keys be
 * read again, so keys rotate without a restart.
 */
final class Examination {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    /** Keycloak says JWT, RFC 9068 at+jwt; nothing at all is what RFC 7519 allows. A logout token, say, names itself. */
    private static final String[] TYPES = {"JWT", "at+jwt", "application/at+jwt"};

    private Examination() {}

    static JwtDecoder of(AccessProperties access, @Nullable SSLContext tls) {
        String issuer = access.issuer().toString();
        NimbusJwtDecoder decoder = keys(access)
                .restOperations(connection(tls))
                .jwsAlgorithms(allowed -> allowed.addAll(access.algorithms()))
                .build();
        List<OAuth2TokenValidator<Jwt>> rules = new ArrayList<>();
        rules.add(type());
        rules.add(new JwtTimestampValidator(access.clockSkew()));
        rules.add(new JwtIssuerValidator(issuer));
        rules.add(new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, audience -> audience != null && audience.contains(access.audience())));
        rules.add(new JwtClaimValidator<String>(JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()));
        rules.add(new JwtClaimValidator<>(JwtClaimNames.EXP, end -> end != null));
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(rules));
        return decoder;
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder keys(AccessProperties access) {
        return access.keys() == null
                ? NimbusJwtDecoder.withIssuerLocation(access.issuer().toString())
                : NimbusJwtDecoder.withJwkSetUri(access.keys().toString());
    }

    private static JwtTypeValidator type() {
        JwtTypeValidator type = new JwtTypeValidator(TYPES);
        type.setAllowEmpty(true);
        return type;
    }

    /** Without redirects: who can bend one answer of the issuer must not choose from where its keys come. */
    private static RestOperations connection(@Nullable SSLContext tls) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        var requests = new JdkClientHttpRequestFactory((tls == null ? client : client.sslContext(tls)).build());
        requests.setReadTimeout(ANSWER);
        return new RestTemplate(requests);
    }
}
