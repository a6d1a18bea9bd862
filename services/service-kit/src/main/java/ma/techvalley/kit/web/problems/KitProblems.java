package ma.techvalley.kit.web.problems;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that turns a failure into a problem. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ErrorPages.class})
public class KitProblems {
    /** Two loggers that report, with their input, requests which are nobody's fault but the client's. */
    private static final List<String> OF_CLIENTS =
            List.of("org.springframework.web.servlet.PageNotFound", "org.apache.coyote.http11.Http11Processor");

    @Bean
    ProblemResponder problemResponder(ObjectProvider<LoggingSystem> logging) {
        logging.ifAvailable(system -> OF_CLIENTS.forEach(logger -> system.setLogLevel(logger, LogLevel.ERROR)));
        return new ProblemResponder();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemPages() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }
}
