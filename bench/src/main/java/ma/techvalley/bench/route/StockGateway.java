package ma.techvalley.bench.route;

import ma.techvalley.bench.harness.Library;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.GatewayServerMvcAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.config.DefaultFunctionConfiguration;
import org.springframework.cloud.gateway.server.mvc.filter.FilterAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctionAutoConfiguration;
import org.springframework.cloud.gateway.server.mvc.predicate.PredicateAutoConfiguration;

/** The peer: Spring Cloud Gateway with one route and what it configures by itself, on virtual threads; it examines no token. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpClientAutoConfiguration.class,
    ImperativeHttpClientAutoConfiguration.class,
    RestClientAutoConfiguration.class,
    GatewayServerMvcAutoConfiguration.class,
    FilterAutoConfiguration.class,
    HandlerFunctionAutoConfiguration.class,
    PredicateAutoConfiguration.class,
    DefaultFunctionConfiguration.class
})
class StockGateway {
    static final String SETTINGS = Library.of(GatewayServerMvcAutoConfiguration.class)
            + ": one route, path /**, no filter, its client as Boot detects it, virtual threads";

    private static final String ROUTE = "--spring.cloud.gateway.server.webmvc.routes[0].";

    /** Arguments: its port, the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(
                StockGateway.class,
                "--server.port=" + arguments[0],
                "--server.address=127.0.0.1",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--spring.threads.virtual.enabled=true",
                "--spring.main.banner-mode=off",
                ROUTE + "id=service",
                ROUTE + "uri=" + arguments[1],
                ROUTE + "predicates[0]=Path=/**");
    }
}
