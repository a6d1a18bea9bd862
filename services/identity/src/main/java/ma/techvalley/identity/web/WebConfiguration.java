package ma.techvalley.identity.web;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import ma.techvalley.identity.clients.TokenProperties;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** The web server. */
@Configuration(proxyBeanMethods = false)
@Import({SecurityConfiguration.class, Parts.class, ErrorPages.class})
public class WebConfiguration {
    /** What of the web server follows from the issuer. */
    public record Settings(String issuer, boolean overTls) {
        /** The name of a cookie. Over TLS browsers let no other host and no plain answer set one that is called like this. */
        String cookie(String name) {
            return overTls ? "__Host-" + name : name;
        }
    }

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
    ServletContextInitializer sessionCookie(Settings settings) {
        return context -> {
            SessionCookieConfig cookie = context.getSessionCookieConfig();
            cookie.setName(settings.cookie("techvalley-identity"));
            cookie.setPath("/");
            cookie.setSecure(settings.overTls());
        };
    }

    /** Before the security chain, which has to find nobody in it. */
    @Bean
    FilterRegistrationBean<SessionEnd> sessionEnd(Clock clock, TokenProperties tokens) {
        var registration = new FilterRegistrationBean<>(new SessionEnd(clock, tokens.refresh()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Without it the registry of sessions would grow for ever. */
    @Bean
    HttpSessionListener sessionEvents() {
        return new HttpSessionEventPublisher();
    }
}
