package ma.techvalley.zones.spaces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Puts asking terms in order of time; two of them must not speak of the same day. */
public final class RentCalendar {
    private RentCalendar() {}

    /** The days that terms are for; {@code validUntil} is absent while they are open-ended. */
    public record Validity(LocalDate validFrom, @Nullable LocalDate validUntil) {
        private boolean isBackward() {
            return lastDay().isBefore(validFrom);
        }

        private boolean overlaps(Validity other) {
            return !validFrom.isAfter(other.lastDay()) && !other.validFrom.isAfter(lastDay());
        }

        private LocalDate lastDay() {
            return validUntil == null ? LocalDate.MAX : validUntil;
        }
    }

    static List<AskingTerms> inOrder(List<AskingTerms> terms) {
        List<Violation> violations = violations(terms.stream()
                .map(one -> new Validity(one.validFrom(), one.validUntil()))
                .toList());
        SpaceProblems.requireNone(violations);
        return terms.stream()
                .sorted(Comparator.comparing(AskingTerms::validFrom))
                .toList();
    }

    /** What is wrong with terms for those days; null stands for terms whose days are not known. */
    public static List<Violation> violations(List<? extends @Nullable Validity> terms) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Validity one = terms.get(i);
            if (one != null && one.isBackward()) {
                violations.add(violation(i, "validUntil", "after-start", "has to be on or after validFrom"));
            }
            for (int j = 0; j < i; j++) {
                if (overlap(one, terms.get(j))) {
                    violations.add(violation(i, "validFrom", "overlap", "overlaps the terms at position " + j));
                }
            }
        }
        return violations;
    }

    private static boolean overlap(@Nullable Validity one, @Nullable Validity other) {
        return one != null && other != null && one.overlaps(other);
    }

    private static Violation violation(int index, String field, String rule, String detail) {
        return new Violation("/terms/" + index + "/" + field, rule, detail);
    }
}
