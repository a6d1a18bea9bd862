package ma.techvalley.gateway.history;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BiFunction;
import javax.net.ssl.SSLContext;
import ma.techvalley.kit.config.Tls;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Where the past comes from. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HistoryProperties.class)
class HistoryConfiguration {
    private static final Duration CONNECT = Duration.ofSeconds(1);

    @Bean
    HttpJournals journals(HistoryProperties properties, SslBundles bundles, Clock clock) {
        var token = new ServiceToken(
                properties,
                client(properties, properties.tokensSslBundle(), bundles).build(),
                clock);
        BiFunction<String, URI, HttpJournal> journal = (service, address) -> new HttpJournal(
                new HttpJournal.Source(
                        service,
                        client(properties, properties.sslBundle(), bundles)
                                .baseUrl(address)
                                .build()),
                token,
                properties.timeLimit());
        return new HttpJournals(
                journal.apply("zones", properties.zones()),
                journal.apply("registry", properties.registry()),
                journal.apply("compliance", properties.compliance()));
    }

    @Bean
    Limits limits(HistoryProperties properties) {
        return new Limits(properties.kept(), properties.making(), properties.reading());
    }

    @Bean
    History history(HttpJournals journals, Limits limits) {
        return new History(journals, limits);
    }

    @Bean
    TenantHistory tenantHistory(HttpJournals journals, Limits limits) {
        return new TenantHistory(journals, limits);
    }

    /** Without redirects: nobody is to be sent the token but who was meant to be. */
    private static RestClient.Builder client(
            HistoryProperties properties, @Nullable String bundle, SslBundles bundles) {
        SSLContext tls = Tls.of(bundle, bundles);
        HttpClient.Builder connections = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT);
        var requests =
                new JdkClientHttpRequestFactory((tls == null ? connections : connections.sslContext(tls)).build());
        requests.setReadTimeout(properties.timeLimit());
        return RestClient.builder()
                .requestFactory(requests)
                .defaultStatusHandler(HttpStatusCode::is3xxRedirection, (_, _) -> {
                    throw new RestClientException("sent elsewhere");
                });
    }
}
