package ma.techvalley.identity.web;

import ma.techvalley.identity.authorizations.OneRedemption;
import ma.techvalley.identity.keys.SigningKeys;
import ma.techvalley.identity.throttling.ThrottleFilter;
import ma.techvalley.identity.trail.TrailFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.filter.CorsFilter;

/** One chain for everything: shape, trail, throttling, then the authorization server and the page for signing in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/login", "/login.css", "/error", "/actuator/health/**", "/oauth2/jwks", "/.well-known/**"
    };

    @Bean
    AuthorizationServerSettings endpoints(WebConfiguration.Settings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    RequestCache pending(WebConfiguration.Settings settings) {
        return new Pending(settings);
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Parts parts, SigningKeys keys) {
        Discovery discovery = new Discovery(keys.algorithm());
        http.with(
                        new OAuth2AuthorizationServerConfigurer(),
                        server -> server.clientAuthentication(parts.proofs())
                                .tokenEndpoint(Customizer.withDefaults())
                                .authorizationServerMetadataEndpoint(metadata ->
                                        metadata.authorizationServerMetadataCustomizer(discovery::describeServer))
                                .oidc(oidc -> oidc.logoutEndpoint(parts.signingOutThere())
                                        .providerConfigurationEndpoint(document ->
                                                document.providerConfigurationCustomizer(discovery::describe))))
                .authorizeHttpRequests(SecurityConfiguration::rules)
                .formLogin(parts.signingIn())
                .logout(parts.signingOutHere())
                .requestCache(cache -> cache.requestCache(parts.pending()))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new NotSignedIn()))
                .oauth2ResourceServer(userInfo -> userInfo.authenticationEntryPoint(new NotSignedIn()))
                .csrf(parts.csrf())
                .headers(parts.headers())
                .cors(parts.cors())
                .addFilterAfter(new Surface(), CorsFilter.class)
                .addFilterAfter(parts.trail(), Surface.class)
                .addFilterAfter(new FreshSignIn(parts.clock()), TrailFilter.class)
                .addFilterAfter(parts.throttle(), CsrfFilter.class)
                .addFilterAfter(new OneRedemption(), ThrottleFilter.class);
        return http.build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated();
    }
}
