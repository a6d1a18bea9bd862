package ma.techvalley.kit.web.body;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Everything that reads a body. */
@Configuration(proxyBeanMethods = false)
@Import(BodiesAtStart.class)
public class KitBodies {
    /** What answers are written as. With Spring's {@code application/*+json} an answer would pass for whatever is accepted: a problem, too. */
    private static final List<MediaType> WRITTEN =
            List.of(MediaType.APPLICATION_JSON, new MediaType("application", "vnd.spring-boot.actuator.v3+json"));

    @Bean
    BodySchemas bodySchemas() {
        return new BodySchemas();
    }

    @Bean
    BodyRules bodyRules(BodySchemas schemas, JsonMapper mapper, Validator validator, BeanFactory beans) {
        return new BodyRules(schemas, mapper, validator, beans);
    }

    /** First, and the only one for records; YAML is read and written only because its library happens to be there. */
    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(BodyRules rules) {
        return converters -> converters.configureMessageConvertersList(list -> {
            list.removeIf(converter -> converter.getClass().getSimpleName().contains("Yaml"));
            list.forEach(converter -> {
                if (converter instanceof JacksonJsonHttpMessageConverter json) {
                    json.setSupportedMediaTypes(WRITTEN);
                }
            });
            list.addFirst(new StrictJson(rules));
        });
    }
}
