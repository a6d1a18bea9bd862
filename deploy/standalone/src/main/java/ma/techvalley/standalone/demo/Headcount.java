package ma.techvalley.standalone.demo;

import java.util.Map;

/** People at a site on the last day of a month, as the API takes them; each breakdown sums to {@code employees}. */
record Headcount(
        int employees,
        Contracts contracts,
        int anapecTrainees,
        Gender gender,
        Nationality nationality,
        Map<String, Integer> segments,
        int hires,
        int departures,
        long grossPayroll) {
    record Contracts(int cdi, int cdd, int other) {}

    record Gender(int women, int men) {}

    record Nationality(int moroccan, int foreign) {}

    /** The same people, of whom some turn out to have another contract than was reported. */
    Headcount withPermanent(int reclassified) {
        Contracts corrected =
                new Contracts(contracts.cdi + reclassified, contracts.cdd - reclassified, contracts.other);
        return new Headcount(
                employees, corrected, anapecTrainees, gender, nationality, segments, hires, departures, grossPayroll);
    }

    Headcount withPayroll(long corrected) {
        return new Headcount(
                employees, contracts, anapecTrainees, gender, nationality, segments, hires, departures, corrected);
    }
}
