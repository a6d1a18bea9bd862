package ma.techvalley.gateway.spaces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What changes from one table to the next, block by block. */
final class BlockChange {
    private final Block[] before;
    /** By number of the block. */
    private final Map<Integer, List<SpaceRow>> replaced = new HashMap<>();

    private final Map<Integer, List<SpaceRow>> added = new HashMap<>();
    private final Map<Integer, Set<SpaceRow>> left = new HashMap<>();
    /** Rows of parks that had none, by park. */
    private final Map<Integer, List<SpaceRow>> settled = new HashMap<>();

    BlockChange(Block[] before) {
        this.before = before;
    }

    /** A row that is new or comes in place of another. */
    void put(@Nullable SpaceRow old, SpaceRow row) {
        if (old != null && SpaceRow.PLACE.compare(old, row) == 0) {
            to(replaced, number(row), row);
            return;
        }
        if (old != null) {
            left.computeIfAbsent(number(old), _ -> new HashSet<>()).add(old);
        }
        int number = number(row);
        if (number >= 0) {
            to(added, number, row);
        } else {
            to(settled, row.park, row);
        }
    }

    /** A row that was there is not any more. */
    void remove(SpaceRow old) {
        left.computeIfAbsent(number(old), _ -> new HashSet<>()).add(old);
    }

    Block[] blocks() {
        Block[] after = before.clone();
        replaced.forEach((number, rows) -> after[number] = after[number].with(rows));
        if (added.isEmpty() && left.isEmpty() && settled.isEmpty()) {
            return after;
        }
        List<Block> all = new ArrayList<>();
        for (int number = 0; number < after.length; number++) {
            boolean same = !added.containsKey(number) && !left.containsKey(number);
            all.addAll(same ? List.of(after[number]) : cut(rows(after, number)));
        }
        settled.values().forEach(rows -> all.addAll(cut(rows)));
        all.sort(Comparator.comparing(block -> block.rows[0], SpaceRow.PLACE));
        return all.toArray(Block[]::new);
    }

    private List<SpaceRow> rows(Block[] after, int number) {
        Set<SpaceRow> gone = left.getOrDefault(number, Set.of());
        List<SpaceRow> rows = new ArrayList<>(added.getOrDefault(number, List.of()));
        for (int row = 0; row < after[number].rows.length; row++) {
            if (!gone.contains(before[number].rows[row])) {
                rows.add(after[number].rows[row]);
            }
        }
        return rows;
    }

    /** Blocks of about the same size, with room to grow. */
    private static List<Block> cut(List<SpaceRow> rows) {
        SpaceRow[] sorted = rows.toArray(SpaceRow[]::new);
        Arrays.sort(sorted, SpaceRow.PLACE);
        List<Block> blocks = new ArrayList<>();
        int parts = sorted.length <= Block.MOST ? 1 : sorted.length / (Block.MOST * 3 / 4) + 1;
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) sorted.length * part / parts);
            int to = (int) ((long) sorted.length * (part + 1) / parts);
            if (to > from) {
                blocks.add(Block.of(Arrays.copyOfRange(sorted, from, to)));
            }
        }
        return blocks;
    }

    /** The block in which that row is or would be, or -1 if its park has none. */
    private int number(SpaceRow row) {
        int low = 0;
        int high = before.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (SpaceRow.PLACE.compare(before[middle].rows[0], row) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low > 0 && before[low - 1].park == row.park) {
            return low - 1;
        }
        return low < before.length && before[low].park == row.park ? low : -1;
    }

    private static void to(Map<Integer, List<SpaceRow>> rows, int key, SpaceRow row) {
        Objects.requireNonNull(rows.computeIfAbsent(key, _ -> new ArrayList<>()))
                .add(row);
    }
}
