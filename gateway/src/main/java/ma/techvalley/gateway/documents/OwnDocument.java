package ma.techvalley.gateway.documents;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the unified document says of itself. */
@Configuration(proxyBeanMethods = false)
class OwnDocument {
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Tech Valley Offshoring platform")
                                .version("1")
                                .description(
                                        "One API for investors, companies and the CNDP's officers. Reads of what is public come from"
                                                + " memory: they go on whatever is down, and say in Age and Freshness how old they are."));
    }
}
