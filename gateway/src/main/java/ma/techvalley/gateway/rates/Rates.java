package ma.techvalley.gateway.rates;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import ma.techvalley.gateway.rates.RateProperties.Rate;
import ma.techvalley.kit.problem.Refusal;

/** One rate, counted for each client by itself: a bucket of requests that is refilled all the time. */
final class Rates {
    private final Rate rate;
    private final LoadingCache<String, Bucket> buckets;

    Rates(Rate rate, int clients) {
        this.rate = rate;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(clients)
                .expireAfterAccess(rate.per().multipliedBy(2))
                .build(client -> bucket(rate));
    }

    /** Counts a request, and says in the answer how many are left. @throws Refusal 429 if it is one too many */
    void count(String client, HttpServletResponse response) {
        ConsumptionProbe probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Limit", Long.toString(rate.requests()));
        response.setHeader("RateLimit-Remaining", Long.toString(probe.getRemainingTokens()));
        response.setHeader("RateLimit-Reset", seconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            throw Refusal.tooMany(
                    String.format(Locale.ROOT, "At most %d in %s.", rate.requests(), words(rate.per())),
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                .build();
    }

    /** Rounded up: who waits that long is served. */
    private static String seconds(long nanos) {
        return Long.toString(Duration.ofNanos(nanos + 999_999_999).toSeconds());
    }

    private static String words(Duration per) {
        return per.toSeconds() == 1 ? "a second" : per.toSeconds() + " seconds";
    }
}
