package ma.techvalley.contracts.jobs;

import java.math.BigDecimal;
import java.util.Map;
import ma.techvalley.contracts.registry.Segment;

/**
 * People employed at a site on the last day of a month, in absolute numbers; each breakdown sums to {@code employees}.
 *
 * @param employees all who have an employment contract
 * @param contracts by type of contract (labour code, articles 16 and 17)
 * @param anapecTrainees insertion contracts: traineeships, so not part of {@code employees}
 * @param segments employees by segment
 * @param hires who joined during the month
 * @param departures who left during the month
 * @param grossPayroll MAD for the month
 */
public record Headcount(
        int employees,
        Contracts contracts,
        int anapecTrainees,
        Gender gender,
        Nationality nationality,
        Map<Segment, Integer> segments,
        int hires,
        int departures,
        BigDecimal grossPayroll) {

    /** Employees by type of contract. */
    public record Contracts(int cdi, int cdd, int other) {}

    /** Employees by gender. */
    public record Gender(int women, int men) {}

    /** Employees by nationality. */
    public record Nationality(int moroccan, int foreign) {}
}
