package ma.techvalley.kit.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps whoever asks for ever from filling the disk with refusals. The same refusal of the same sender is recorded once a minute,
 * and of different ones so many; how many more there were is recorded when the minute is over, so that the record stands for all.
 */
final class Repeats implements SmartLifecycle {
    /** Methods and routes that one sender is refused in a minute, each recorded. */
    static final int KINDS = 20;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int SENDERS = 10_000;

    private final Consumer<Visit> trail;
    private final Cache<Key, Minute> minutes;
    private volatile boolean running;

    Repeats(Consumer<Visit> trail) {
        this(trail, Ticker.systemTicker(), ForkJoinPool.commonPool());
    }

    /** @param executor where what is over is recorded */
    Repeats(Consumer<Visit> trail, Ticker ticker, Executor executor) {
        this.trail = trail;
        this.minutes = Caffeine.newBuilder()
                .maximumSize(SENDERS)
                .expireAfterWrite(MINUTE)
                .ticker(ticker)
                .scheduler(Scheduler.systemScheduler())
                .executor(executor)
                .<Key, Minute>removalListener((_, minute, cause) -> {
                    if (minute != null && cause.wasEvicted()) {
                        minute.end().ifPresent(trail);
                    }
                })
                .build();
    }

    private record Key(Sender sender, int status) {}

    private enum Verdict {
        NEW,
        COUNTED,
        OVER
    }

    private static final class Minute {
        private final Set<String> kinds = new HashSet<>();
        private final Visit first;
        private long more;
        private boolean over;

        private Minute(Visit first) {
            this.first = first;
        }

        private synchronized Verdict take(Target target) {
            if (over) {
                return Verdict.OVER;
            }
            if (kinds.size() < KINDS && kinds.add(target.method() + " " + target.route())) {
                return Verdict.NEW;
            }
            more++;
            return Verdict.COUNTED;
        }

        /** What stands for those that were counted; of the moment and the request that the minute began with. */
        private synchronized Optional<Visit> end() {
            over = true;
            return more == 0
                    ? Optional.empty()
                    : Optional.of(new Visit(
                            first.at(), first.sender(), Target.more(more), first.status(), first.correlationId()));
        }
    }

    /** Records a refusal, or counts it. */
    void record(Visit refused) {
        Verdict verdict;
        do {
            verdict = minutes.get(new Key(refused.sender(), refused.status()), _ -> new Minute(refused))
                    .take(refused.target());
        } while (verdict == Verdict.OVER);
        if (verdict == Verdict.NEW) {
            trail.accept(refused);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Minutes that have not passed are recorded, too. */
    @Override
    public void stop() {
        running = false;
        for (Key key : minutes.asMap().keySet()) {
            Minute minute = minutes.asMap().remove(key);
            if (minute != null) {
                minute.end().ifPresent(trail);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the web server, before the writer. */
    @Override
    public int getPhase() {
        return 1;
    }
}
