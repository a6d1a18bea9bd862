package ma.techvalley.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.embedded.EmbeddedPlatform;
import org.junit.jupiter.api.Test;

class TwoInstancesIT {
    private static final int REQUESTS = 300;
    /** Few enough that no service has to refuse one for lack of time, on a slow machine either. */
    private static final int AT_ONCE = 32;

    @Test
    void chainOneTrailBetweenThem() throws Exception {
        String database = Shelves.freshDatabase();
        try (Shelves one = new Shelves(EmbeddedPlatform.connectionString(), database);
                Shelves two = new Shelves(EmbeddedPlatform.connectionString(), database);
                var threads =
                        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            List<Callable<Integer>> requests = IntStream.range(0, REQUESTS)
                    .boxed()
                    .flatMap(n -> Stream.of(one, two).map(service -> read(service, n)))
                    .toList();
            for (Future<Integer> status : threads.invokeAll(requests)) {
                assertThat(status.get()).isEqualTo(200);
            }

            var report = one.bean(AuditVerification.class).verify(Optional.empty());
            assertThat(report.findings()).isEmpty();
            assertThat(report.entries()).isEqualTo(2 * REQUESTS);
            assertThat(report.headSequence()).isEqualTo(2 * REQUESTS);
        }
    }

    private static Callable<Integer> read(Shelves service, int n) {
        return () -> service.as(Shelves.SUPERVISOR).get("/shelf/n-" + n % 7).status();
    }
}
