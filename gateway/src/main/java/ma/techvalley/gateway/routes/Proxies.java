package ma.techvalley.gateway.routes;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import ma.techvalley.gateway.routes.RouteProperties.Limits;
import ma.techvalley.kit.config.Tls;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Makes the proxies, all on one HTTP client: connections are kept, work happens on virtual threads. */
@Component
final class Proxies implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;
    private final GatewayMvcProperties properties;
    private final ObjectProvider<RequestHttpHeadersFilter> requestHeaders;
    private final ObjectProvider<ResponseHttpHeadersFilter> responseHeaders;

    Proxies(
            RouteProperties routes,
            SslBundles bundles,
            GatewayMvcProperties properties,
            ObjectProvider<RequestHttpHeadersFilter> requestHeaders,
            ObjectProvider<ResponseHttpHeadersFilter> responseHeaders) {
        var connections = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(routes.connect())
                .executor(threads);
        SSLContext tls = Tls.of(routes.sslBundle(), bundles);
        this.client = (tls == null ? connections : connections.sslContext(tls)).build();
        this.properties = properties;
        this.requestHeaders = requestHeaders;
        this.responseHeaders = responseHeaders;
    }

    /** The time limit is the client's, so that no thread has to be taken away from a call that takes too long. */
    ProxyExchangeHandlerFunction to(URI service, Limits limits) {
        var requests = new JdkClientHttpRequestFactory(client, threads);
        requests.setReadTimeout(limits.timeLimit());
        var exchange = new ServiceExchange(
                RestClient.builder().requestFactory(requests).build(), properties, limits.timeLimit());
        return new ProxyExchangeHandlerFunction(exchange, requestHeaders, responseHeaders, _ -> service);
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdown();
    }
}
