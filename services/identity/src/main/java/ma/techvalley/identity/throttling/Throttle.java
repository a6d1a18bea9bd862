package ma.techvalley.identity.throttling;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who has to wait, for passwords of people and secrets of machines alike. In memory: a restart forgives. */
final class Throttle {
    /** Some 4 MB. Who was seen least recently is forgotten first; an attacker with so many addresses still has to beat each account's own wait. */
    private static final int MOST = 20_000;

    private final ThrottlingProperties properties;
    private final Clock clock;
    private final Map<Guesser, Failures> guessers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Failures> eldest) {
            return size() > MOST;
        }
    };

    Throttle(ThrottlingProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** How an attempt ended. */
    enum Outcome {
        RIGHT,
        WRONG,
        /** Nothing was proved either way. */
        OTHER
    }

    /** Zero if all of them may try now, who then have to {@link #end} the attempt; else the longest wait among them. */
    synchronized Duration begin(List<Guesser> tried) {
        Duration wait = tried.stream()
                .map(guesser -> failures(guesser).wait(clock.instant(), limit(guesser)))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            tried.stream()
                    .filter(Guesser.Name.class::isInstance)
                    .forEach(name -> failures(name).begin());
        }
        return wait;
    }

    /** A right password clears its account, not the address: an attacker may have an account too. */
    synchronized void end(List<Guesser> tried, Outcome outcome) {
        for (Guesser guesser : tried) {
            Failures failures = failures(guesser);
            boolean account = guesser instanceof Guesser.Name;
            if (account) {
                failures.end();
            }
            if (outcome == Outcome.WRONG) {
                failures.failed(clock.instant());
            } else if (outcome == Outcome.RIGHT && account) {
                failures.succeeded();
            }
        }
    }

    private Failures failures(Guesser guesser) {
        return guessers.computeIfAbsent(guesser, unknown -> new Failures());
    }

    private Failures.Limit limit(Guesser guesser) {
        int failures = guesser instanceof Guesser.Name ? properties.accountFailures() : properties.addressFailures();
        return new Failures.Limit(failures, properties.longest(), properties.forget());
    }
}
