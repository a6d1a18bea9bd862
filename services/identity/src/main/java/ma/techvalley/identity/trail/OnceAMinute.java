package ma.techvalley.identity.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets the same through once a minute: who asks for ever must not fill the disk. */
final class OnceAMinute {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 20_000;
    private final Clock clock;
    private final LinkedHashMap<String, Instant> seen = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    OnceAMinute(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isFirst(String what) {
        Instant now = clock.instant();
        Instant last = seen.get(what);
        if (last != null && last.plus(MINUTE).isAfter(now)) {
            return false;
        }
        seen.putLast(what, now);
        return true;
    }
}
