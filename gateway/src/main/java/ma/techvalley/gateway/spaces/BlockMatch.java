package ma.techvalley.gateway.spaces;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query against the rows of one block after the other, sixty-four rows at a time. A facet counts what passes everything
 * but the filter on that very facet.
 */
final class BlockMatch {
    private static final SpaceFacet[] FACETS = SpaceFacet.values();
    private static final Measure[] MEASURES = Measure.values();
    private static final int WORDS = Block.MOST >> 6;

    /** Rows of the block that match. */
    final long[] found = new long[WORDS];
    /** By facet and value, how many rows of all blocks counted so far. */
    final int[][] counts = new int[FACETS.length][];

    private final int[] chosen = new int[FACETS.length];
    private final SpaceQuery.@Nullable Span[] spans = new SpaceQuery.Span[MEASURES.length];
    private final @Nullable FreeRows free;
    /** What passes everything but the facets. */
    private final long[] rest = new long[WORDS];
    /** By facet, what passes its filter; null where everything does. */
    private final long[] @Nullable [] passing = new long[FACETS.length][];

    private final long[] scratch = new long[WORDS];

    BlockMatch(SpaceQuery query) {
        for (SpaceFacet facet : FACETS) {
            counts[facet.ordinal()] = new int[facet.names().length];
            chosen[facet.ordinal()] = facet.bits(query.spaces().getOrDefault(facet, Set.of()));
        }
        for (Map.Entry<Measure, SpaceQuery.Span> range : query.ranges().entrySet()) {
            spans[range.getKey().ordinal()] = range.getValue();
        }
        this.free = query.period() == null ? null : new FreeRows(query.period(), spans[Measure.AREA.ordinal()]);
        if (free != null) {
            spans[Measure.AREA.ordinal()] = null;
        }
    }

    /** How many rows match; the words are those that the park's own names lack. */
    int match(Block block, String[] words) {
        System.arraycopy(block.all, 0, rest, 0, block.all.length);
        for (Measure measure : MEASURES) {
            SpaceQuery.Span span = spans[measure.ordinal()];
            if (span != null) {
                block.column(measure).keep(span, rest, scratch);
            }
        }
        for (String word : words) {
            block.buildings.keep(word, rest, block.all.length);
        }
        if (free != null) {
            free.keep(block, rest, scratch);
        }
        for (SpaceFacet facet : FACETS) {
            passing[facet.ordinal()] = passing(block, facet);
        }
        but(null, block.all.length, found);
        return count(found, found, block.all.length);
    }

    /** Adds the rows of the block just matched to the facets. */
    void tally(Block block) {
        for (SpaceFacet facet : FACETS) {
            but(facet, block.all.length, scratch);
            long[][] values = block.facets[facet.ordinal()];
            for (int value = 0; value < values.length; value++) {
                counts[facet.ordinal()][value] += count(scratch, values[value], block.all.length);
            }
        }
    }

    private long @Nullable [] passing(Block block, SpaceFacet facet) {
        long[][] values = block.facets[facet.ordinal()];
        int bits = chosen[facet.ordinal()];
        if (bits == SpaceFacet.ANY) {
            return null;
        }
        if (Integer.bitCount(bits) == 1) {
            return values[Integer.numberOfTrailingZeros(bits)];
        }
        long[] any = new long[block.all.length];
        for (; bits != 0; bits &= bits - 1) {
            long[] value = values[Integer.numberOfTrailingZeros(bits)];
            for (int i = 0; i < any.length; i++) {
                any[i] |= value[i];
            }
        }
        return any;
    }

    /** What passes everything but the filter on that facet. */
    private void but(@Nullable SpaceFacet without, int words, long[] into) {
        System.arraycopy(rest, 0, into, 0, words);
        for (SpaceFacet facet : FACETS) {
            long[] passed = passing[facet.ordinal()];
            if (facet != without && passed != null) {
                for (int i = 0; i < words; i++) {
                    into[i] &= passed[i];
                }
            }
        }
    }

    private static int count(long[] bits, long[] others, int words) {
        int count = 0;
        for (int i = 0; i < words; i++) {
            count += Long.bitCount(bits[i] & others[i]);
        }
        return count;
    }
}
