package ma.techvalley.kit.web.openapi;

import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.body.BodySchemas;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes {@code /v3/api-docs} (OpenAPI 3.1) say what the kit does to requests and answers. */
@Configuration(proxyBeanMethods = false)
public class KitOpenApi {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Command.class, Actor.class);
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    RequestBodies requestBodies(BodySchemas schemas) {
        return new RequestBodies(schemas);
    }

    @Bean
    Operations operations(RequestBodies bodies) {
        return new Operations(bodies);
    }

    @Bean
    Document document(RequestBodies bodies, @Value("${spring.application.name:service}") String application) {
        return new Document(bodies, application);
    }
}
