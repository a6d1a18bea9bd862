package ma.techvalley.gateway.documents;

import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files behind the pages; nothing else of the class path is served. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {
    private static final String SWAGGER = "classpath*:/META-INF/resources/webjars/swagger-ui/*/swagger-ui-bundle.js";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        CacheControl hour = CacheControl.maxAge(Duration.ofHours(1));
        registry.addResourceHandler("/page/**")
                .addResourceLocations("classpath:/ma/techvalley/gateway/page/")
                .setCacheControl(hour);
        // Not its pages: they have scripts of their own, and read whatever document an address names.
        registry.addResourceHandler("/docs/swagger-ui*", "/docs/favicon-*")
                .addResourceLocations(swagger())
                .setCacheControl(hour);
    }

    /** The webjar has its version in its path. */
    private static String swagger() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources(SWAGGER);
            String bundle = found[0].getURL().toString();
            return bundle.substring(0, bundle.lastIndexOf('/') + 1);
        } catch (IOException unreadable) {
            throw new IllegalStateException("no swagger-ui on the class path", unreadable);
        }
    }
}
