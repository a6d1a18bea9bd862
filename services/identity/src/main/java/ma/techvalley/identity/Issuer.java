package ma.techvalley.identity;

import java.net.URI;
import java.util.Set;

/** The rules for an issuer: resource servers compare it character by character and fetch keys from it. */
final class Issuer {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Issuer() {}

    /** @throws IllegalArgumentException which stops the start, saying what to write instead */
    static void check(URI issuer, boolean allowHttp) {
        if (issuer.getHost() == null || !Set.of("http", "https").contains(String.valueOf(issuer.getScheme()))) {
            throw refused(issuer, "has to be an absolute http or https URL such as https://identity.example.ma");
        }
        if (issuer.getRawQuery() != null || issuer.getRawFragment() != null || issuer.getRawUserInfo() != null) {
            throw refused(issuer, "has neither query nor fragment nor user (OpenID Connect Discovery 1.0, section 3)");
        }
        if (!issuer.getRawPath().isEmpty()) {
            throw refused(issuer, "has no path, not even a last slash: the endpoints are at the root of the host");
        }
        if (issuer.getScheme().equals("http") && !allowHttp && !THIS_MACHINE.contains(issuer.getHost())) {
            throw refused(issuer, "needs https, or techvalley.identity.allow-http=true inside a network you trust");
        }
    }

    private static IllegalArgumentException refused(URI issuer, String rule) {
        return new IllegalArgumentException("techvalley.identity.issuer " + rule + "; it is '" + issuer + "'");
    }
}
