package ma.techvalley.gateway.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cell that is the sum of others: what anybody can calculate with. */
record Sum(Cell total, List<Cell> parts) {

    /** Every such relation among the cells: segments add up to their place, parks to regions, regions to the nation. */
    static List<Sum> among(Set<Cell> cells) {
        Map<Cell, List<Cell>> bySegment = new LinkedHashMap<>();
        Map<Cell, List<Cell>> byPlace = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (cell.segment() != null) {
                bySegment
                        .computeIfAbsent(cell.withoutSegment(), _ -> new ArrayList<>())
                        .add(cell);
            }
            if (cell.region() != null) {
                byPlace.computeIfAbsent(cell.wider(), _ -> new ArrayList<>()).add(cell);
            }
        }
        List<Sum> sums = new ArrayList<>();
        bySegment.forEach((total, parts) -> sums.add(new Sum(total, parts)));
        byPlace.forEach((total, parts) -> sums.add(new Sum(total, parts)));
        return sums;
    }

    List<Cell> members() {
        List<Cell> members = new ArrayList<>(parts);
        members.add(total);
        return members;
    }
}
