package ma.techvalley.kit.web.body;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Everything that reads a body. */
@Configuration(proxyBeanMethods = false)
public class KitBodies {
    @Bean
    BodyRules bodyRules(JsonMapper mapper) {
        return new BodyRules(mapper);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(BodyRules rules) {
        return converters -> converters.configureMessageConvertersList(list -> list.addFirst(new StrictJson(rules)));
    }
}
