package ma.techvalley.gateway.jobs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which cells of a month must not be shown. First those to which too few companies contribute. Then, since sums are shown
 * too, one further cell after another until neither a hidden cell nor the hidden remainder of a shown sum, where that is too
 * few companies, can be calculated from what is shown: each time the one that leaves least to be found out, then a segment
 * before a total, then the smallest. To hide one in every sum concerned would run away up to the nation.
 */
final class Suppression {
    private final Map<Cell, Figure> cells;
    private final int threshold;
    private final List<Sum> sums;
    private final Set<Cell> hidden = new HashSet<>();

    private Suppression(Map<Cell, Figure> cells, int threshold) {
        this.cells = cells;
        this.threshold = threshold;
        this.sums = Sum.among(cells.keySet());
    }

    static Set<Cell> of(Figures figures, int threshold) {
        var suppression = new Suppression(figures.cells(), threshold);
        suppression.hideSmallCells();
        while (suppression.faults(suppression.hidden) > 0) {
            // Hides at least one more cell, and with all of them hidden there is nothing to calculate with, so this
            // ends.
            suppression.hidden.addAll(suppression.next().cells());
        }
        return suppression.hidden;
    }

    /** A cell to hide, with those that would tell it at once. */
    private record Choice(Set<Cell> cells, int faults, boolean total, long jobs) {
        static final Comparator<Choice> CHEAPEST = Comparator.comparingInt(Choice::faults)
                .thenComparing(Choice::total)
                .thenComparingLong(Choice::jobs);
    }

    private void hideSmallCells() {
        cells.forEach((cell, figure) -> {
            if (figure.companies().size() < threshold) {
                hidden.add(cell);
            }
        });
    }

    private Choice next() {
        return cells.keySet().stream()
                .filter(cell -> !hidden.contains(cell))
                .map(this::choice)
                .min(Choice.CHEAPEST)
                .orElseThrow();
    }

    private Choice choice(Cell cell) {
        Set<Cell> same = withCopies(cell);
        Set<Cell> after = new HashSet<>(hidden);
        after.addAll(same);
        return new Choice(
                same, faults(after), cell.segment() == null, figure(cell).jobs());
    }

    /** Where a place has one park, or a park one segment, the sum repeats its only part. */
    private Set<Cell> withCopies(Cell cell) {
        Set<Cell> same = new HashSet<>(Set.of(cell));
        boolean more = true;
        while (more) {
            more = false;
            for (Sum sum : sums) {
                if (sum.parts().size() == 1 && sum.members().stream().anyMatch(same::contains)) {
                    more |= same.addAll(sum.members());
                }
            }
        }
        return same;
    }

    /** How much can still be found out: hidden cells, and remainders of shown sums that come from too few companies. */
    private int faults(Set<Cell> hiding) {
        int faults = new Calculation(sums, hiding).calculable().size();
        for (Sum sum : sums) {
            List<Cell> missing = new ArrayList<>(sum.parts());
            missing.retainAll(hiding);
            if (!missing.isEmpty() && !hiding.contains(sum.total()) && companies(missing) < threshold) {
                faults++;
            }
        }
        return faults;
    }

    private long companies(List<Cell> hiddenParts) {
        return hiddenParts.stream()
                .flatMap(cell -> figure(cell).companies().stream())
                .collect(Collectors.toSet())
                .size();
    }

    private Figure figure(Cell cell) {
        return Objects.requireNonNull(cells.get(cell));
    }
}
