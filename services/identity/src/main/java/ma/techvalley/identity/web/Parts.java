package ma.techvalley.identity.web;

import java.time.Clock;
import java.util.List;
import ma.techvalley.identity.authorizations.SigningOut;
import ma.techvalley.identity.clients.WebClientProperties;
import ma.techvalley.identity.throttling.ThrottleFilter;
import ma.techvalley.identity.trail.TrailFilter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CorsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcLogoutEndpointConfigurer;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The parts of the security chain that depend on configuration. */
@Component
record Parts(
        WebConfiguration.Settings settings,
        WebClientProperties web,
        RequestCache pending,
        TrailFilter trail,
        ThrottleFilter throttle,
        Clock clock,
        SigningOut signingOut,
        Customizer<OAuth2ClientAuthenticationConfigurer> proofs) {

    Customizer<FormLoginConfigurer<HttpSecurity>> signingIn() {
        return form -> form.loginPage("/login")
                .successHandler(Pending.onwards(pending))
                .failureHandler((request, response, failure) -> {
                    ThrottleFilter.wrong(request);
                    String lang = request.getParameter("lang");
                    boolean known = lang != null && lang.matches("[a-z]{2}");
                    response.sendRedirect("/login?error" + (known ? "&lang=" + lang : ""));
                });
    }

    /** At the page. */
    Customizer<LogoutConfigurer<HttpSecurity>> signingOutHere() {
        return logout -> logout.logoutSuccessUrl("/login?signed-out").addLogoutHandler(signingOut);
    }

    /** At the platform's request. */
    Customizer<OidcLogoutEndpointConfigurer> signingOutThere() {
        OidcLogoutAuthenticationSuccessHandler handler = new OidcLogoutAuthenticationSuccessHandler();
        handler.setLogoutHandler(signingOut);
        return endpoint -> endpoint.logoutResponseHandler(handler);
    }

    Customizer<CsrfConfigurer<HttpSecurity>> csrf() {
        return csrf -> csrf.csrfTokenRepository(new FormTokens(settings));
    }

    Customizer<HeadersConfigurer<HttpSecurity>> headers() {
        String policy = ContentPolicy.of(web.redirectUris());
        return headers -> headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** Closed, except to scripts of the configured origins for what they need to get tokens; never with cookies. */
    Customizer<CorsConfigurer<HttpSecurity>> cors() {
        CorsConfiguration allowed = new CorsConfiguration();
        allowed.setAllowedOrigins(web.origins().stream().map(Object::toString).toList());
        allowed.setAllowedMethods(List.of("GET", "POST"));
        allowed.setAllowedHeaders(List.of("Content-Type"));
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        List.of("/oauth2/token", "/oauth2/revoke", "/oauth2/jwks", "/.well-known/openid-configuration")
                .forEach(path -> source.registerCorsConfiguration(path, allowed));
        return web.origins().isEmpty() ? CorsConfigurer::disable : cors -> cors.configurationSource(source);
    }
}
