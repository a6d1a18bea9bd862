package ma.techvalley.zones.spaces;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Who has which part of one office space, in whole square metres. {@code allocatedArea + availableArea = leasableArea}, and
 * neither is ever negative: a ledger that says otherwise cannot be made.
 *
 * @param minimumDivisibleArea the smallest part that is let
 * @param allocations in the order they were made
 */
public record SpaceLedger(int leasableArea, int minimumDivisibleArea, List<Allocation> allocations) {
    /** Keeps the aggregate and its events small. */
    static final int MOST_ALLOCATIONS = 200;

    private static final Comparator<Allocation> FIRST_TO_END = Comparator.comparing(
                    (Allocation allocation) -> allocation.endsAt().orElse(Instant.MAX))
            .thenComparing(Allocation::id);

    public SpaceLedger {
        allocations = List.copyOf(allocations);
        if (sum(allocations) > leasableArea || allocations.stream().anyMatch(part -> part.area() <= 0)) {
            throw new IllegalArgumentException("space is allocated twice: " + allocations);
        }
    }

    /** The ledger of a space that is wholly free. @throws Refusal 400 if its smallest part is larger than the whole */
    public static SpaceLedger free(int leasableArea, int minimumDivisibleArea) {
        SpaceProblems.requireNone(ofAreas(leasableArea, minimumDivisibleArea));
        return new SpaceLedger(leasableArea, minimumDivisibleArea, List.of());
    }

    /** What is wrong with the areas of a space. */
    public static List<Violation> ofAreas(int leasableArea, int minimumDivisibleArea) {
        return minimumDivisibleArea > leasableArea
                ? List.of(new Violation("/minimumDivisibleArea", "maximum", "It is at most leasableArea."))
                : List.of();
    }

    /** What is wrong with a part, whether it is free or not. */
    List<Violation> ofPart(int area) {
        return area < minimumDivisibleArea
                ? List.of(new Violation(
                        "/area", "minimum", "The smallest part let here is " + minimumDivisibleArea + " m²."))
                : List.of();
    }

    public int allocatedArea() {
        return Math.toIntExact(sum(allocations));
    }

    public int availableArea() {
        return leasableArea - allocatedArea();
    }

    /** The allocation that ends first by itself, if one ever does. */
    Optional<Allocation> next() {
        return allocations.stream()
                .filter(allocation -> allocation.endsAt().isPresent())
                .min(FIRST_TO_END);
    }

    /** @throws Refusal 409 if there is none: it never was, or is over */
    Allocation get(String id) {
        return find(id).orElseThrow(() -> SpaceProblems.unknownAllocation(id));
    }

    /** @throws Refusal if the part is too small, not free, or there already */
    SpaceLedger add(Allocation part) {
        if (find(part.id()).isPresent()) {
            throw new Refusal(ProblemType.ALREADY_EXISTS, "There is already an allocation \"" + part.id() + "\".");
        }
        if (allocations.size() == MOST_ALLOCATIONS) {
            throw SpaceProblems.ledgerFull();
        }
        SpaceProblems.requireNone(ofPart(part.area()));
        if (part.area() > availableArea()) {
            throw SpaceProblems.notEnoughSpace(part.area(), availableArea());
        }
        return with(Stream.concat(allocations.stream(), Stream.of(part)));
    }

    /** Adds a part in place of an earlier one, whose area counts as free for it; simply adds it where there is none. */
    SpaceLedger replace(@Nullable String earlier, Allocation part) {
        if (earlier == null) {
            return add(part);
        }
        Allocation replaced = get(earlier);
        if (!replaced.mayBecome(part)) {
            throw SpaceProblems.notConvertible(earlier);
        }
        return without(replaced).add(part);
    }

    SpaceLedger without(Allocation part) {
        return with(allocations.stream().filter(other -> !other.equals(part)));
    }

    private SpaceLedger with(Stream<Allocation> parts) {
        return new SpaceLedger(leasableArea, minimumDivisibleArea, parts.toList());
    }

    private Optional<Allocation> find(String id) {
        return allocations.stream()
                .filter(allocation -> allocation.id().equals(id))
                .findFirst();
    }

    private static long sum(List<Allocation> parts) {
        return parts.stream().mapToLong(Allocation::area).sum();
    }
}
