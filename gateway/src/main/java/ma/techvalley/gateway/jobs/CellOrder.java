package ma.techvalley.gateway.jobs;

import java.util.Comparator;

/** Cells by region, park and segment, sums before their parts. */
final class CellOrder {
    static final Comparator<Cell> INSTANCE = Comparator.comparing(
                    Cell::region, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Cell::park, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Cell::segment, Comparator.nullsFirst(Comparator.naturalOrder()));

    private CellOrder() {}
}
