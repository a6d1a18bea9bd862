package ma.techvalley.identity.web;

import jakarta.servlet.http.HttpSessionListener;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** The web server. */
@Configuration(proxyBeanMethods = false)
@Import({SecurityConfiguration.class, Parts.class, ErrorPages.class})
public class WebConfiguration {
    /** What of the web server follows from the issuer. */
    public record Settings(String issuer, boolean overTls) {}

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemPages() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ProblemValve.class.getName());
            }
        });
    }

    @Bean
    ErrorPageRegistrar errorPage() {
        return pages -> pages.addErrorPages(new ErrorPage("/error"));
    }

    @Bean
    CookieSameSiteSupplier sameSite() {
        return CookieSameSiteSupplier.ofLax();
    }

    /** Behind a proxy the requests themselves do not show that there is TLS. */
    @Bean
    ServletContextInitializer secureSessionCookie(Settings settings) {
        return context -> context.getSessionCookieConfig().setSecure(settings.overTls());
    }

    /** Without it the registry of sessions would grow for ever. */
    @Bean
    HttpSessionListener sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
