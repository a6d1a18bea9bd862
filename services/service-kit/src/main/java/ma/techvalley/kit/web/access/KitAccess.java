package ma.techvalley.kit.web.access;

import java.time.Clock;
import java.util.List;
import javax.net.ssl.SSLContext;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.config.Tls;
import ma.techvalley.kit.web.problems.ProblemResponder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A resource server of one issuer (RFC 6750, RFC 9068): no sessions, no cookies, so no request can be forged with one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
@Import(AccessAtStart.class)
public class KitAccess {
    private static final BearerTokens BEARERS = new BearerTokens();

    @Bean
    Tokens tokens(AccessProperties access, SslBundles bundles, ObjectProvider<Clock> clock) {
        SSLContext tls = Tls.of(access.sslBundle(), bundles);
        return new Tokens(
                new SupplierJwtDecoder(() -> Examination.of(access, tls)),
                access.remembered(),
                clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    ActorReader actorReader(AccessProperties access) {
        return new ActorReader(access.claims());
    }

    @Bean
    KnownActors knownActors(Tokens tokens, ActorReader actors) {
        return new KnownActors(BEARERS, tokens, actors);
    }

    @Bean
    SecurityFilterChain access(HttpSecurity http, Tokens tokens, ActorReader actors, Refusing refusing)
            throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/journal", "/actuator/journal/**")
                        .hasAuthority(Role.AUDITOR.word())
                        .requestMatchers("/actuator/history", "/actuator/history/**")
                        .hasAuthority(Role.GATEWAY.word())
                        .requestMatchers("/actuator/**")
                        .hasAuthority(Role.PLATFORM_OPERATOR.word())
                        .anyRequest()
                        .permitAll())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(BEARERS)
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(actors))
                        .authenticationEntryPoint(refusing)
                        .accessDeniedHandler(refusing))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .build();
    }

    /**
     * Our rules are those of handlers, not of methods, so a method nobody handles is a 405 like any other. They know the
     * parameters of each handler too, so that a name with control characters is an unknown one like any other.
     */
    @Bean
    StrictHttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedParameterNames(_ -> true);
        // The same rule as its own, without a regular expression over each header of each request.
        firewall.setAllowedHeaderNames(KitAccess::isPlain);
        firewall.setAllowedHeaderValues(KitAccess::isPlain);
        return firewall;
    }

    /** A token has a thousand letters, and is looked at whenever somebody asks for its header. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
                return text.codePoints().allMatch(one -> Character.isDefined(one) && !Character.isISOControl(one));
            }
        }
        return true;
    }

    /** Which of its filters ran for how long is nobody's question; requests are measured as a whole. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    Refusing refusing(ProblemResponder problems) {
        return new Refusing(problems);
    }

    /** First of the interceptors: who may not, learns nothing about what else is wrong. */
    @Bean
    WebMvcConfigurer accessMvc() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessRules()).order(Integer.MIN_VALUE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ActorArgument());
            }
        };
    }
}
