package ma.techvalley.jobs.reports;

import java.math.BigDecimal;
import java.util.Map;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.registry.Segment;

/** Headcounts for tests. */
public final class Headcounts {
    private Headcounts() {}

    /** One that agrees with itself; at least 4 employees. */
    public static Headcount of(int employees) {
        return new Headcount(
                employees,
                new Headcount.Contracts(employees - 2, 1, 1),
                3,
                new Headcount.Gender(employees / 2, employees - employees / 2),
                new Headcount.Nationality(employees - 1, 1),
                Map.of(Segment.ITO, employees - 1, Segment.CRM, 1),
                2,
                1,
                new BigDecimal("812345.50"));
    }

    static Headcount nobody() {
        return new Headcount(
                0,
                new Headcount.Contracts(0, 0, 0),
                0,
                new Headcount.Gender(0, 0),
                new Headcount.Nationality(0, 0),
                Map.of(),
                0,
                0,
                BigDecimal.ZERO);
    }
}
