package ma.techvalley.gateway.jobs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody with pencil and paper can find out: each sum is an equation in the hidden cells. A cell is calculable if the
 * equations have it in common in every solution, that is, if reducing them leaves a row with this cell alone. Calculated
 * modulo a prime, so nothing is rounded.
 */
final class Calculation {
    private static final long PRIME = 2_147_483_647L;

    private final List<Cell> unknowns;
    private final long[][] rows;

    Calculation(List<Sum> sums, Set<Cell> hidden) {
        this.unknowns = List.copyOf(hidden);
        List<long[]> equations = new ArrayList<>();
        for (Sum sum : sums) {
            long[] row = new long[unknowns.size()];
            sum.parts().stream().filter(hidden::contains).forEach(part -> row[unknowns.indexOf(part)] = 1);
            if (hidden.contains(sum.total())) {
                row[unknowns.indexOf(sum.total())] = PRIME - 1;
            }
            equations.add(row);
        }
        this.rows = equations.toArray(long[][]::new);
    }

    /** The hidden cells that are not hidden in truth. */
    Set<Cell> calculable() {
        int rank = 0;
        for (int column = 0; column < unknowns.size() && rank < rows.length; column++) {
            if (pivot(rank, column)) {
                clear(rank, column);
                rank++;
            }
        }
        Set<Cell> calculable = new HashSet<>();
        for (int i = 0; i < rank; i++) {
            int only = onlyColumn(rows[i]);
            if (only >= 0) {
                calculable.add(unknowns.get(only));
            }
        }
        return calculable;
    }

    private boolean pivot(int rank, int column) {
        for (int i = rank; i < rows.length; i++) {
            if (rows[i][column] != 0) {
                long[] found = rows[i];
                rows[i] = rows[rank];
                rows[rank] = found;
                return true;
            }
        }
        return false;
    }

    private void clear(int rank, int column) {
        long inverse = power(rows[rank][column], PRIME - 2);
        for (int j = 0; j < rows[rank].length; j++) {
            rows[rank][j] = rows[rank][j] * inverse % PRIME;
        }
        for (int i = 0; i < rows.length; i++) {
            long factor = rows[i][column];
            if (i != rank && factor != 0) {
                for (int j = 0; j < rows[i].length; j++) {
                    rows[i][j] = Math.floorMod(rows[i][j] - factor * rows[rank][j] % PRIME, PRIME);
                }
            }
        }
    }

    private static int onlyColumn(long[] row) {
        int only = -1;
        for (int j = 0; j < row.length; j++) {
            if (row[j] != 0) {
                if (only >= 0) {
                    return -1;
                }
                only = j;
            }
        }
        return only;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        for (long b = base, e = exponent; e > 0; e >>= 1, b = b * b % PRIME) {
            if ((e & 1) == 1) {
                result = result * b % PRIME;
            }
        }
        return result;
    }
}
