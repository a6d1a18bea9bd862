package ma.techvalley.jobs.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.kit.problem.Violation;

/**
 * What must hold inside a headcount, whoever reports it. ANAPEC insertion contracts are in no sum: they are traineeships
 * (DOMAIN 6.2), not employment contracts (labour code, articles 16 and 17). Any of the five segments may appear: what a
 * company's people do in a month need not wait for its entry in the register.
 */
final class HeadcountRules {
    /** Where request bodies have the headcount. */
    static final String AT = "/headcount";
    /** MAD for one site and month: far above any real payroll, it catches figures in another unit. */
    private static final BigDecimal HIGHEST_PAYROLL = new BigDecimal("1000000000000");

    private HeadcountRules() {}

    /** Every rule that is broken. */
    static List<Violation> violations(Headcount reported) {
        List<Violation> violations = new ArrayList<>();
        figures(reported).map(Figure::outOfRange).flatMap(Optional::stream).forEach(violations::add);
        payroll(reported.grossPayroll()).ifPresent(violations::add);
        Breakdown.of(reported).forEach(parts -> sum(parts, reported).ifPresent(violations::add));
        return violations;
    }

    private static Stream<Figure> figures(Headcount reported) {
        return Stream.concat(
                Stream.concat(Stream.of(new Figure("/employees", reported.employees())), beside(reported)),
                Breakdown.of(reported).stream().flatMap(Breakdown::figures));
    }

    private static Stream<Figure> beside(Headcount reported) {
        return Stream.of(
                new Figure("/anapecTrainees", reported.anapecTrainees()),
                new Figure("/hires", reported.hires()),
                new Figure("/departures", reported.departures()));
    }

    private static Optional<Violation> payroll(BigDecimal payroll) {
        if (payroll.signum() < 0) {
            return Optional.of(new Violation(AT + "/grossPayroll", "minimum", "0 or more."));
        }
        if (payroll.compareTo(HIGHEST_PAYROLL) > 0) {
            return Optional.of(new Violation(AT + "/grossPayroll", "maximum", "At most 1,000,000,000,000 MAD."));
        }
        return payroll.stripTrailingZeros().scale() > 2
                ? Optional.of(new Violation(AT + "/grossPayroll", "digits", "MAD with at most 2 decimals."))
                : Optional.empty();
    }

    private static Optional<Violation> sum(Breakdown parts, Headcount reported) {
        return parts.sum() == reported.employees()
                ? Optional.empty()
                : Optional.of(new Violation(
                        AT + "/" + parts.name(),
                        "sum",
                        "The %s sum to %d, but employees are %d."
                                .formatted(parts.name(), parts.sum(), reported.employees())));
    }
}
