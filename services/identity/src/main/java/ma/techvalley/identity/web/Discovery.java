package ma.techvalley.identity.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationServerMetadata;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;

/**
 * Takes out of the discovery documents what this server does not do, so that no client tries.
 *
 * @param algorithm of signatures
 */
record Discovery(SignatureAlgorithm algorithm) {
    private static final List<String> NOT_HERE = List.of(
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "tls_client_certificate_bound_access_tokens",
            "dpop_signing_alg_values_supported");
    private static final List<String> PROOFS = List.of("client_secret_basic", "client_secret_post", "none");

    void describe(OidcProviderConfiguration.Builder document) {
        document.claims(claims -> {
            trim(claims);
            claims.put("id_token_signing_alg_values_supported", List.of(algorithm.getName()));
        });
    }

    void describeServer(OAuth2AuthorizationServerMetadata.Builder document) {
        document.claims(Discovery::trim);
    }

    private static void trim(Map<String, Object> claims) {
        NOT_HERE.forEach(claims::remove);
        claims.put("grant_types_supported", List.of("authorization_code", "client_credentials", "refresh_token"));
        claims.put("token_endpoint_auth_methods_supported", PROOFS);
        claims.put("revocation_endpoint_auth_methods_supported", PROOFS);
    }
}
