package ma.techvalley.kit.web.problems;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that turns a failure into a problem. */
@Configuration(proxyBeanMethods = false)
@Import(ProblemAdvice.class)
public class KitProblems {
    @Bean
    ProblemResponder problemResponder() {
        return new ProblemResponder();
    }

    @Bean
    ErrorPages errorPages(ProblemResponder responder) {
        return new ErrorPages(responder);
    }

    @Bean
    ServletRegistrationBean<ErrorPages> errorPagesServlet(
            ErrorPages pages, @Value("${server.error.path:/error}") String path) {
        return new ServletRegistrationBean<>(pages, path);
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
