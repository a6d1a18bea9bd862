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
public final class HeadcountRules {
    /** MAD for one site and month: far above any real payroll, it catches figures in another unit. */
    public static final String HIGHEST_PAYROLL = "1000000000000";
    /** Centimes. */
    public static final int PAYROLL_DECIMALS = 2;

    /** Where request bodies have the headcount. */
    private static final String AT = "/headcount";

    private HeadcountRules() {}

    /** Every rule that is broken. */
    static List<Violation> violations(Headcount reported) {
        List<Violation> violations = new ArrayList<>();
        figures(reported).map(Figure::outOfRange).flatMap(Optional::stream).forEach(violations::add);
        payroll(reported.grossPayroll()).ifPresent(violations::add);
        Breakdown.of(reported)
                .forEach(parts -> parts.otherThan(reported.employees()).ifPresent(violations::add));
        return violations.stream()
                .map(one -> new Violation(AT + one.pointer(), one.rule(), one.detail()))
                .toList();
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
            return Optional.of(new Violation("/grossPayroll", "minimum", "0 or more."));
        }
        if (payroll.compareTo(new BigDecimal(HIGHEST_PAYROLL)) > 0) {
            return Optional.of(new Violation("/grossPayroll", "maximum", "At most 1,000,000,000,000 MAD."));
        }
        return payroll.stripTrailingZeros().scale() > PAYROLL_DECIMALS
                ? Optional.of(new Violation("/grossPayroll", "digits", "MAD with at most 2 decimals."))
                : Optional.empty();
    }
}
