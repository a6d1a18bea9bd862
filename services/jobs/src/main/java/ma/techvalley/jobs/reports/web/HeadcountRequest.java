package ma.techvalley.jobs.reports.web;

import static ma.techvalley.jobs.reports.HeadcountRules.HIGHEST_PAYROLL;
import static ma.techvalley.jobs.reports.HeadcountRules.PAYROLL_DECIMALS;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.jobs.reports.Breakdown;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRule;

/**
 * People employed at a site on the last day of the month. Limits and sums are the domain's, told beside wrong fields.
 *
 * @param anapecTrainees insertion contracts, in no sum
 * @param segments employees by segment; one that is absent has none
 * @param grossPayroll MAD for the month, at most 2 decimals
 */
record HeadcountRequest(
        @People int employees,
        ContractsRequest contracts,
        @People int anapecTrainees,
        GenderRequest gender,
        NationalityRequest nationality,
        @Size(max = 5) Map<Segment, @People Integer> segments,
        @People int hires,
        @People int departures,

        @DecimalMin("0") @DecimalMax(HIGHEST_PAYROLL) @Digits(integer = 13, fraction = PAYROLL_DECIMALS)
        BigDecimal grossPayroll) {

    record ContractsRequest(
            @People int cdi, @People int cdd, @People int other) {
        Headcount.Contracts contracts() {
            return new Headcount.Contracts(cdi, cdd, other);
        }
    }

    record GenderRequest(@People int women, @People int men) {
        Headcount.Gender gender() {
            return new Headcount.Gender(women, men);
        }
    }

    record NationalityRequest(@People int moroccan, @People int foreign) {
        Headcount.Nationality nationality() {
            return new Headcount.Nationality(moroccan, foreign);
        }
    }

    Headcount headcount() {
        return new Headcount(
                employees,
                contracts.contracts(),
                anapecTrainees,
                gender.gender(),
                nationality.nationality(),
                segments,
                hires,
                departures,
                grossPayroll);
    }

    @BodyRule
    static List<Violation> contractsSum(int employees, ContractsRequest contracts) {
        return sum(Breakdown.of(contracts.contracts()), employees);
    }

    @BodyRule
    static List<Violation> genderSum(int employees, GenderRequest gender) {
        return sum(Breakdown.of(gender.gender()), employees);
    }

    @BodyRule
    static List<Violation> nationalitySum(int employees, NationalityRequest nationality) {
        return sum(Breakdown.of(nationality.nationality()), employees);
    }

    @BodyRule
    static List<Violation> segmentsSum(int employees, Map<Segment, Integer> segments) {
        return sum(Breakdown.of(segments), employees);
    }

    private static List<Violation> sum(Breakdown parts, int employees) {
        return parts.otherThan(employees).stream().toList();
    }
}
