package ma.techvalley.zones.spaces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** Puts asking terms in order of time; two of them must not speak of the same day. */
final class RentCalendar {
    private RentCalendar() {}

    static List<AskingTerms> inOrder(List<AskingTerms> terms) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (lastDay(terms.get(i)).isBefore(terms.get(i).validFrom())) {
                violations.add(violation(i, "validUntil", "after-start", "has to be on or after validFrom"));
            }
            for (int j = 0; j < i; j++) {
                if (overlap(terms.get(i), terms.get(j))) {
                    violations.add(violation(i, "validFrom", "overlap", "overlaps the terms at position " + j));
                }
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return terms.stream()
                .sorted(Comparator.comparing(AskingTerms::validFrom))
                .toList();
    }

    private static boolean overlap(AskingTerms one, AskingTerms other) {
        return !one.validFrom().isAfter(lastDay(other)) && !other.validFrom().isAfter(lastDay(one));
    }

    private static LocalDate lastDay(AskingTerms terms) {
        return terms.validUntil() == null ? LocalDate.MAX : terms.validUntil();
    }

    private static Violation violation(int index, String field, String rule, String detail) {
        return new Violation("/terms/" + index + "/" + field, rule, detail);
    }
}
