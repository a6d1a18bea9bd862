package ma.techvalley.gateway.routes;

import static org.springframework.web.servlet.function.RequestPredicates.method;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import ma.techvalley.kit.web.access.Actors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Which requests go to which service: writes, and the reads that are nobody else's business. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RouteProperties.class)
class RouteConfiguration {
    private static final RequestPredicate READS = method(HttpMethod.GET).or(method(HttpMethod.HEAD));
    private static final RequestPredicate WRITES =
            READS.or(method(HttpMethod.OPTIONS)).negate();

    @Bean
    RouterFunction<ServerResponse> zonesRoute(
            @Qualifier("zonesProxy") ProxyExchangeHandlerFunction proxy,
            RouteProperties routes,
            MeterRegistry registry) {
        RequestPredicate writes = WRITES.and(path("/api/v1/zones")
                .or(below("zones"))
                .or(path("/api/v1/office-spaces"))
                .or(below("office-spaces")));
        RequestPredicate ledger = READS.and(path("/api/v1/office-spaces/{id}/ledger"));
        return route(
                writes.or(ledger).or(audit("zones")),
                proxy,
                new Guard("zones", routes.guards().zones(), registry));
    }

    @Bean
    RouterFunction<ServerResponse> registryRoute(
            @Qualifier("registryProxy") ProxyExchangeHandlerFunction proxy,
            RouteProperties routes,
            MeterRegistry registry) {
        RequestPredicate writes = WRITES.and(path("/api/v1/companies").or(below("companies")));
        RequestPredicate own =
                READS.and(path("/api/v1/companies/{ice}/record").or(path("/api/v1/companies/{ice}/sites")));
        return route(
                writes.or(own).or(audit("registry")),
                proxy,
                new Guard("registry", routes.guards().registry(), registry));
    }

    @Bean
    RouterFunction<ServerResponse> jobsRoute(
            @Qualifier("jobsProxy") ProxyExchangeHandlerFunction proxy,
            RouteProperties routes,
            MeterRegistry registry) {
        RequestPredicate all = path("/api/v1/headcount-reports")
                .or(below("headcount-reports"))
                .or(path("/api/v1/headcount-imports"))
                .or(below("headcount-imports"))
                .or(audit("jobs"));
        return route(all, proxy, new Guard("jobs", routes.guards().jobs(), registry));
    }

    @Bean
    RouterFunction<ServerResponse> complianceRoute(
            @Qualifier("complianceProxy") ProxyExchangeHandlerFunction proxy,
            @Qualifier("exportProxy") ProxyExchangeHandlerFunction export,
            RouteProperties routes,
            MeterRegistry registry) {
        RequestPredicate all = path("/api/v1/filings")
                .or(below("filings"))
                .or(path("/api/v1/declared-links"))
                .or(below("declared-links"))
                .or(path("/api/v1/filing-drafts"))
                .or(below("filing-drafts"))
                .or(audit("compliance"));
        RequestPredicate whole = READS.and(path("/api/v1/filings")).and(RouteConfiguration::asksForAllOfIt);
        return route(
                        whole,
                        export,
                        new Guard("compliance-exports", routes.guards().exports(), registry))
                .and(route(all, proxy, new Guard("compliance", routes.guards().compliance(), registry)));
    }

    @Bean
    ProxyExchangeHandlerFunction zonesProxy(Proxies proxies, RouteProperties routes) {
        return proxies.to(routes.services().zones(), routes.guards().zones());
    }

    @Bean
    ProxyExchangeHandlerFunction registryProxy(Proxies proxies, RouteProperties routes) {
        return proxies.to(routes.services().registry(), routes.guards().registry());
    }

    @Bean
    ProxyExchangeHandlerFunction jobsProxy(Proxies proxies, RouteProperties routes) {
        return proxies.to(routes.services().jobs(), routes.guards().jobs());
    }

    @Bean
    ProxyExchangeHandlerFunction complianceProxy(Proxies proxies, RouteProperties routes) {
        return proxies.to(routes.services().compliance(), routes.guards().compliance());
    }

    /** A whole list takes as long as it is long, so it has a time limit of its own. */
    @Bean
    ProxyExchangeHandlerFunction exportProxy(Proxies proxies, RouteProperties routes) {
        return proxies.to(routes.services().compliance(), routes.guards().exports());
    }

    private static RouterFunction<ServerResponse> route(
            RequestPredicate which, ProxyExchangeHandlerFunction proxy, Guard guard) {
        return RouterFunctions.route(which, proxy).filter(guard).filter(RouteConfiguration::requireToken);
    }

    /** What is routed is nobody's who does not say who they are; what they may, their service knows. */
    private static ServerResponse requireToken(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        Actors.required();
        return next.handle(request);
    }

    /** The header as it is: whether its service understands it, that says. */
    private static boolean asksForAllOfIt(ServerRequest request) {
        return request.headers().header(HttpHeaders.ACCEPT).stream()
                .anyMatch(accepted -> accepted.toLowerCase(Locale.ROOT).contains("text/csv"));
    }

    /** Each service has a trail of its own. */
    private static RequestPredicate audit(String service) {
        return READS.and(below("audit/" + service));
    }

    private static RequestPredicate below(String resource) {
        return path("/api/v1/" + resource + "/**");
    }
}
