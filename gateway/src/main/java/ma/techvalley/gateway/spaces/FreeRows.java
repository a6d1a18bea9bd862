package ma.techvalley.gateway.spaces;

import org.jspecify.annotations.Nullable;

/** Which rows have enough free in a period: most by their numbers, those with leases one by one. */
final class FreeRows {
    private final Period period;
    private final SpaceQuery.Span area;
    private final SpaceQuery.Span movedInto;
    private final long[] dated = new long[Block.MOST >> 6];

    FreeRows(Period period, SpaceQuery.@Nullable Span area) {
        this.period = period;
        this.area = area == null
                ? new SpaceQuery.Span(1, Integer.MAX_VALUE)
                : new SpaceQuery.Span(Math.max(1, area.min()), area.max());
        this.movedInto = new SpaceQuery.Span(Integer.MIN_VALUE, period.from());
    }

    void keep(Block block, long[] bits, long[] scratch) {
        for (int word = 0; word < block.all.length; word++) {
            dated[word] = free(block, word, bits[word] & block.dated[word]);
            bits[word] &= ~block.dated[word];
        }
        block.column(Measure.AREA).keep(area, bits, scratch);
        block.column(Measure.AVAILABILITY_DATE).keep(movedInto, bits, scratch);
        for (int word = 0; word < block.all.length; word++) {
            bits[word] |= dated[word];
        }
    }

    private long free(Block block, int word, long rows) {
        long free = rows;
        for (long left = rows; left != 0; left &= left - 1) {
            int area = block.rows[(word << 6) + Long.numberOfTrailingZeros(left)].freeDuring(period);
            if (area < this.area.min() || area > this.area.max()) {
                free &= ~(left & -left);
            }
        }
        return free;
    }
}
