package ma.techvalley.jobs.reports.web;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.registry.Segment;

/**
 * People employed at a site on the last day of the month. Numbers are 0 to 200,000; ranges and sums are the domain's rules,
 * so that one answer names both.
 *
 * @param anapecTrainees insertion contracts, in no sum
 * @param segments employees by segment; one that is absent has none
 * @param grossPayroll MAD for the month, at most 2 decimals
 */
record HeadcountRequest(
        int employees,
        ContractsRequest contracts,
        int anapecTrainees,
        GenderRequest gender,
        NationalityRequest nationality,
        @Size(max = 5) Map<Segment, Integer> segments,
        int hires,
        int departures,
        BigDecimal grossPayroll) {

    record ContractsRequest(int cdi, int cdd, int other) {}

    record GenderRequest(int women, int men) {}

    record NationalityRequest(int moroccan, int foreign) {}

    Headcount headcount() {
        return new Headcount(
                employees,
                new Headcount.Contracts(contracts.cdi, contracts.cdd, contracts.other),
                anapecTrainees,
                new Headcount.Gender(gender.women, gender.men),
                new Headcount.Nationality(nationality.moroccan, nationality.foreign),
                segments,
                hires,
                departures,
                grossPayroll);
    }
}
