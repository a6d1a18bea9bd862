package ma.techvalley.identity.keys;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.List;
import ma.techvalley.identity.clients.TokenProperties;
import ma.techvalley.identity.state.StateDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Many keys verify, one signs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeyProperties.class)
public class KeyConfiguration {
    @Bean
    KeyFile keyFile(StateDirectory directory) {
        return new KeyFile(directory);
    }

    @Bean
    SigningKeys.Schedule keySchedule(KeyProperties keys, TokenProperties tokens) {
        return new SigningKeys.Schedule(keys.rotateAfter(), tokens.access(), keys.algorithm());
    }

    @Bean
    SigningKeys signingKeys(KeyFile file, SigningKeys.Schedule schedule, Clock clock) {
        SigningKeys keys = new SigningKeys(file, schedule, clock);
        keys.signing();
        return keys;
    }

    /** Whoever asks for a token names an algorithm; the key's is the one that counts. */
    @Bean
    JwtEncoder jwtEncoder(SigningKeys keys) {
        JwtEncoder encoder = new NimbusJwtEncoder((selector, context) -> List.of(keys.signing()));
        return asked -> {
            JwsHeader.Builder header = asked.getJwsHeader() == null
                    ? JwsHeader.with(keys.algorithm())
                    : JwsHeader.from(asked.getJwsHeader()).algorithm(keys.algorithm());
            return encoder.encode(JwtEncoderParameters.from(header.build(), asked.getClaims()));
        };
    }

    /** For the user-info endpoint; the services verify by themselves. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }
}
