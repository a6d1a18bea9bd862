package ma.techvalley.standalone.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ma.techvalley.standalone.demo.DemoSpace.Description;

/** Spreads the demo's office spaces over the open parks by their published office area, and lets them. */
final class ParkPlan {
    private static final int SPACES = 440;
    /** A park with fewer would show nothing. */
    private static final int FEWEST = 10;
    /** Percent let, the largest park first: invented, since nobody publishes them. */
    private static final List<Integer> LET = List.of(91, 83, 77, 70, 73);

    private final long seed;
    private final YearMonth thisMonth;
    private final List<DemoPark> parks;

    ParkPlan(long seed, YearMonth thisMonth, List<DemoPark> all) {
        this.seed = seed;
        this.thisMonth = thisMonth;
        this.parks = all.stream()
                .filter(DemoPark::isLet)
                .sorted(Comparator.comparing(DemoPark::officeArea).reversed().thenComparing(DemoPark::code))
                .toList();
    }

    List<DemoSpace> spaces(List<DemoCompany> companies) {
        return Stream.iterate(0, index -> index < parks.size(), index -> index + 1)
                .flatMap(index -> park(parks.get(index), LET.get(index % LET.size()), companies).stream())
                .toList();
    }

    private List<DemoSpace> park(DemoPark park, int percent, List<DemoCompany> companies) {
        Dice dice = new Dice(seed, "spaces of " + park.code());
        List<Description> spaces = new SpacePlan(dice).spaces(park, count(park));
        int area = spaces.stream().mapToInt(Description::leasableArea).sum();
        LettingPlan letting =
                new LettingPlan(dice, thisMonth, new Tenants(dice, companies, park.code()), area * percent / 100);
        List<DemoSpace> let = new ArrayList<>();
        for (int index :
                dice.shuffled(Stream.iterate(0, i -> i + 1).limit(spaces.size()).toList())) {
            String key = String.format(Locale.ROOT, "%s-%03d", park.code(), index);
            let.add(new DemoSpace(key, spaces.get(index), letting.parts(spaces.get(index))));
        }
        let.sort(Comparator.comparing(DemoSpace::key));
        return let;
    }

    private int count(DemoPark park) {
        long all = parks.stream().mapToLong(DemoPark::officeArea).sum();
        return Math.max(FEWEST, Math.toIntExact((long) SPACES * park.officeArea() / all));
    }
}
