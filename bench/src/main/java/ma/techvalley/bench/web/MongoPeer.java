package ma.techvalley.bench.web;

import com.mongodb.client.MongoClient;
import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.bench.harness.Library;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The peer: Spring Data MongoDB and a controller that Jackson writes the answers of, with nothing else started. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    MongoAutoConfiguration.class,
    DataMongoAutoConfiguration.class
})
@Import(ListingController.class)
class MongoPeer {
    static final String SETTINGS =
            "%s on %s: defaults, virtual threads, an index on each field that is compared or sorted by"
                    .formatted(Library.of(MongoTemplate.class), Library.of(MongoClient.class));

    private static final int BATCH = 1_000;

    /** Arguments: port, the store, how many spaces. It answers once it has stored them. */
    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = SpringApplication.run(
                MongoPeer.class,
                "--server.port=" + arguments[0],
                "--server.address=127.0.0.1",
                "--server.tomcat.max-keep-alive-requests=-1",
                "--spring.threads.virtual.enabled=true",
                "--spring.main.banner-mode=off",
                "--spring.mongodb.uri=" + arguments[1] + "/bench",
                "--spring.data.mongodb.auto-index-creation=true");
        fill(context.getBean(MongoTemplate.class), Spaces.of(Integer.parseInt(arguments[2])));
        context.getBean(ListingController.class).open();
    }

    private static void fill(MongoTemplate store, List<OfficeSpaceState> spaces) {
        for (int first = 0; first < spaces.size(); first += BATCH) {
            store.insertAll(IntStream.range(first, Math.min(first + BATCH, spaces.size()))
                    .mapToObj(place -> Listing.of(place, spaces.get(place)))
                    .toList());
        }
    }
}
