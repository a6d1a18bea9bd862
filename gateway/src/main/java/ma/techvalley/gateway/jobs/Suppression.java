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
 * too, further cells until neither a hidden cell nor the hidden remainder of a shown sum, where that is too few companies,
 * can be calculated from what is shown: smallest first, so that as much as possible stays visible.
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
        while (suppression.hideRemainders() || suppression.hideCalculable()) {
            // Each round hides at least one more cell, so this ends.
        }
        return suppression.hidden;
    }

    private void hideSmallCells() {
        cells.forEach((cell, figure) -> {
            if (figure.companies().size() < threshold) {
                hidden.add(cell);
            }
        });
    }

    /** A shown total less its shown parts is the sum of the hidden ones: that, too, has to come from enough companies. */
    private boolean hideRemainders() {
        boolean hid = false;
        for (Sum sum : sums) {
            List<Cell> missing = sum.parts().stream().filter(hidden::contains).toList();
            if (!missing.isEmpty() && !hidden.contains(sum.total()) && companies(missing) < threshold) {
                hid |= hideAnother(sum);
            }
        }
        return hid;
    }

    /** Whatever linear algebra still finds out across several sums. */
    private boolean hideCalculable() {
        boolean hid = false;
        for (Cell known : new Calculation(sums, hidden).calculable()) {
            for (Sum sum : sums) {
                hid |= sum.members().contains(known) && hideAnother(sum);
            }
        }
        return hid;
    }

    private boolean hideAnother(Sum sum) {
        List<Cell> shown = new ArrayList<>(sum.parts());
        shown.removeAll(hidden);
        if (shown.isEmpty()) {
            return hidden.add(sum.total());
        }
        return hidden.add(
                shown.stream().min(Comparator.comparingLong(this::jobs)).orElseThrow());
    }

    private long companies(List<Cell> hiddenParts) {
        return hiddenParts.stream()
                .flatMap(cell -> figure(cell).companies().stream())
                .collect(Collectors.toSet())
                .size();
    }

    private long jobs(Cell cell) {
        return figure(cell).jobs();
    }

    private Figure figure(Cell cell) {
        return Objects.requireNonNull(cells.get(cell));
    }
}
