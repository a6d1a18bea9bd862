package ma.techvalley.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class NewsTest {
    private static final long LONG = Duration.ofMinutes(10).toNanos();
    private final News news = new News();

    @Test
    void endTheWaitAtOnce() throws InterruptedException {
        long known = news.told();
        CompletableFuture.runAsync(news::tell, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));

        news.awaitAfter(known, LONG);

        assertThat(news.told()).isEqualTo(known + 1);
    }

    @Test
    void areNotMissedBetweenLookingAndWaiting() throws InterruptedException {
        long known = news.told();
        news.tell();

        news.awaitAfter(known, LONG);

        assertThat(news.told()).isGreaterThan(known);
    }

    @Test
    void areNotWaitedForLongerThanAllowed() throws InterruptedException {
        long start = System.nanoTime();

        news.awaitAfter(news.told(), Duration.ofMillis(20).toNanos());

        assertThat(System.nanoTime() - start)
                .isGreaterThanOrEqualTo(Duration.ofMillis(20).toNanos());
    }
}
