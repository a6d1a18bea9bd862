package ma.techvalley.gateway.spaces;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The folded names of a block's buildings; the rows of a building are neighbours. */
final class Buildings {
    private final String[] names;
    /** Where each building starts, and the end. */
    private final int[] starts;

    private Buildings(String[] names, int[] starts) {
        this.names = names;
        this.starts = starts;
    }

    static Buildings of(SpaceRow[] rows) {
        List<String> names = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (i == 0 || !rows[i].building.equals(rows[i - 1].building)) {
                names.add(rows[i].building);
                starts.add(i);
            }
        }
        starts.add(rows.length);
        return new Buildings(
                names.toArray(String[]::new),
                starts.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Takes away the rows of buildings that do not have that word in their name. */
    void keep(String word, long[] bits, int length) {
        BitSet kept = new BitSet(length << 6);
        for (int i = 0; i < names.length; i++) {
            if (names[i].contains(word)) {
                kept.set(starts[i], starts[i + 1]);
            }
        }
        long[] words = kept.toLongArray();
        for (int i = 0; i < length; i++) {
            bits[i] &= i < words.length ? words[i] : 0;
        }
    }
}
