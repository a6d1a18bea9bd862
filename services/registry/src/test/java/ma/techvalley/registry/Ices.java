package ma.techvalley.registry;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers that follow the rule of ICEs and belong to nobody. */
public final class Ices {
    private static final AtomicLong ENTERPRISES = new AtomicLong(800_000);

    private Ices() {}

    /** One that no other test has. */
    public static String next() {
        return of(ENTERPRISES.incrementAndGet());
    }

    private static String of(long enterprise) {
        long thirteen = enterprise * 10_000;
        return "%013d%02d".formatted(thirteen, 97 - thirteen * 100 % 97);
    }
}
