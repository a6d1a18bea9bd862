package ma.techvalley.gateway.connections;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tomcat's own limits count all connections together, and begin anew with every byte. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConnectionProperties.class)
class ConnectionConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedConnections(ConnectionProperties limits) {
        return tomcat -> {
            tomcat.setProtocol(GuardedProtocol.class.getName());
            tomcat.addProtocolHandlerCustomizers((GuardedProtocol protocol) -> protocol.keep(limits));
        };
    }
}
