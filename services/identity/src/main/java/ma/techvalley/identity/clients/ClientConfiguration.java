package ma.techvalley.identity.clients;

import java.time.Clock;
import ma.techvalley.identity.accounts.Accounts;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2ClientAuthenticationConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretBasicAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.ClientSecretPostAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.PublicClientAuthenticationConverter;

/** Clients, how they prove who they are, and their tokens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TokenProperties.class, WebClientProperties.class})
public class ClientConfiguration {
    @Bean
    RegisteredClientRepository clients(WebClientProperties web, TokenProperties tokens, Accounts accounts) {
        return new Clients(web, tokens, accounts);
    }

    @Bean
    Claims claims(Accounts accounts, TokenProperties tokens) {
        return new Claims(accounts, tokens);
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(JwtEncoder encoder, Claims claims, Clock clock) {
        JwtGenerator jwts = new JwtGenerator(encoder);
        jwts.setJwtCustomizer(claims);
        return new DelegatingOAuth2TokenGenerator(jwts, new RefreshTokens(clock));
    }

    /** Secrets and, for the web page, PKCE or a refresh token; no client certificates, no assertions: nobody here has any. */
    @Bean
    Customizer<OAuth2ClientAuthenticationConfigurer> clientProofs(
            RegisteredClientRepository clients, PasswordEncoder hashing) {
        return proofs -> proofs.authenticationConverters(converters -> {
                    converters.clear();
                    converters.add(new ClientSecretBasicAuthenticationConverter());
                    converters.add(new ClientSecretPostAuthenticationConverter());
                    converters.add(new PublicClientAuthenticationConverter());
                    converters.add(new PublicClient.Converter());
                })
                .authenticationProvider(new PublicClientCheck(clients))
                .authenticationProvider(new UnknownClient(clients, hashing));
    }
}
