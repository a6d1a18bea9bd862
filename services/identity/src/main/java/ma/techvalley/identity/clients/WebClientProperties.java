package ma.techvalley.identity.clients;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.identity.state.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The platform's web page.
 *
 * @param redirectUris where a person comes back to after signing in, exactly; with 127.0.0.1 any port will do (RFC 8252, section 7.3)
 * @param signedOutUris where a person comes back to after signing out
 * @param origins whose scripts may fetch tokens; none unless configured
 */
@ConfigurationProperties("techvalley.identity.web")
public record WebClientProperties(
        @DefaultValue({"http://localhost:8080/signed-in", "http://127.0.0.1/signed-in"})
        List<URI> redirectUris,

        @DefaultValue("http://localhost:8080/") List<URI> signedOutUris,
        @DefaultValue List<URI> origins)
        implements Setting {

    public WebClientProperties {
        Stream.of(redirectUris, signedOutUris, origins).flatMap(List::stream).forEach(WebClientProperties::check);
        origins.forEach(origin -> {
            if (!origin.getRawPath().isEmpty()) {
                throw new IllegalArgumentException(
                        "techvalley.identity.web.origins: '" + origin + "' has a path; an origin ends with its port");
            }
        });
    }

    private static void check(URI uri) {
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "techvalley.identity.web: '" + uri + "' is no absolute http or https URL without fragment");
        }
    }
}
