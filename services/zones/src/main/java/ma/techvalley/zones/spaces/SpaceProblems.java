package ma.techvalley.zones.spaces;

import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** What an office space refuses; each type is a row in {@code docs/problems.md}. */
final class SpaceProblems {
    static final ProblemType UNKNOWN_PARK = new ProblemType("unknown-park", 409, "There is no such park");
    static final ProblemType NOT_ENOUGH_SPACE =
            new ProblemType("not-enough-space", 409, "Less space is free than was asked for");
    static final ProblemType SPACE_WITHDRAWN =
            new ProblemType("space-withdrawn", 409, "The office space is not offered any more");
    static final ProblemType UNKNOWN_ALLOCATION =
            new ProblemType("unknown-allocation", 409, "The office space has no such allocation now");
    static final ProblemType NOT_CONVERTIBLE =
            new ProblemType("allocation-not-convertible", 409, "The allocation cannot become what was asked for");
    static final ProblemType LEDGER_FULL =
            new ProblemType("ledger-full", 409, "The office space has as many allocations as it can have");

    private SpaceProblems() {}

    /** @throws Refusal 400 with all of them, if there are any */
    static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    static void requireNone(List<Violation> some, List<Violation> others) {
        requireNone(Stream.concat(some.stream(), others.stream()).toList());
    }

    static Refusal unknownPark(String code) {
        return of(UNKNOWN_PARK, "/park", "There is no park \"" + code + "\".");
    }

    static Refusal notEnoughSpace(int asked, int free) {
        return of(NOT_ENOUGH_SPACE, "/area", "You asked for %d m²; %d m² are free.".formatted(asked, free));
    }

    static Refusal unknownAllocation(String id) {
        return of(
                UNKNOWN_ALLOCATION,
                "/allocation",
                "There is no allocation \"" + id + "\" now; it may have lapsed, ended or been released.");
    }

    static Refusal notConvertible(String id) {
        return of(
                NOT_CONVERTIBLE,
                "/allocation",
                "\"" + id + "\" is another company's, or can no longer become what you ask for.");
    }

    static Refusal ledgerFull() {
        return new Refusal(
                LEDGER_FULL, "An office space has at most " + SpaceLedger.MOST_ALLOCATIONS + " allocations.");
    }

    private static Refusal of(ProblemType type, String pointer, String detail) {
        return new Refusal(type, detail, List.of(new Violation(pointer, type.slug(), detail)));
    }
}
