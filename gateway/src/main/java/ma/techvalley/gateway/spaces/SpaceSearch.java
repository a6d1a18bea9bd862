package ma.techvalley.gateway.spaces;

import java.util.ArrayList;
import java.util.List;

/** One pass over the blocks: page, total and facets. */
public final class SpaceSearch {
    private final SpaceTable table;
    private final ParkMatch parks;
    private final BlockMatch match;
    private final PageRows page;
    /** By park, what matches but for the filters on parks. */
    private final int[] matching;

    private SpaceSearch(SpaceTable table, SpaceQuery query) {
        this.table = table;
        this.parks = new ParkMatch(query, table.index);
        this.match = new BlockMatch(query);
        this.page = new PageRows(table, query);
        this.matching = new int[table.index.places().length];
    }

    /** Answers a query from a table. */
    public static SpaceAnswer answer(SpaceTable table, SpaceQuery query) {
        return new SpaceSearch(table, query).run();
    }

    private SpaceAnswer run() {
        int total = 0;
        for (int number = 0; number < table.blocks.length; number++) {
            Block block = table.blocks[number];
            if (parks.counts(block.park)) {
                int found = match.match(block, parks.missing(block.park));
                matching[block.park] += found;
                if (parks.takes(block.park)) {
                    total += found;
                    match.tally(block);
                    page.take(block, number, match, found, parks.value(block.park));
                }
            }
        }
        return new SpaceAnswer(page.rows(), total, facets(), page.next());
    }

    private List<SpaceAnswer.Facet> facets() {
        List<SpaceAnswer.Facet> facets = new ArrayList<>();
        for (ParkFacet facet : ParkFacet.values()) {
            facets.add(new SpaceAnswer.Facet(facet.parameter(), table.index.names()[facet.ordinal()], counts(facet)));
        }
        for (SpaceFacet facet : SpaceFacet.values()) {
            facets.add(new SpaceAnswer.Facet(facet.parameter(), facet.names(), match.counts[facet.ordinal()]));
        }
        return facets;
    }

    private int[] counts(ParkFacet facet) {
        int[] counts = new int[table.index.names()[facet.ordinal()].length];
        int[][] values = table.index.values()[facet.ordinal()];
        for (int park = 0; park < matching.length; park++) {
            if (parks.counts(park, facet)) {
                for (int value : values[park]) {
                    counts[value] += matching[park];
                }
            }
        }
        return counts;
    }
}
