package ma.techvalley.gateway.answers;

import ma.techvalley.kit.web.CursorKey;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all answers from memory are made with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({CursorProperties.class, ExportProperties.class})
class AnswerConfiguration {
    @Bean
    CursorKey cursorKey(CursorProperties properties) {
        return properties.signingKey();
    }
}
