package ma.techvalley.standalone.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The plan under test. */
final class Plans {
    static final YearMonth THIS_MONTH = YearMonth.of(2026, 11);
    static final Plan PLAN = of(2030, THIS_MONTH);

    private Plans() {}

    static Plan of(long seed, YearMonth thisMonth) {
        return Plan.of(seed, thisMonth, Parks.all());
    }

    static Stream<DemoSpace> spaces(String park) {
        return PLAN.spaces().stream().filter(space -> space.description().park().equals(park));
    }

    static List<DemoReport> reports() {
        return PLAN.sites().stream().flatMap(site -> site.reports().stream()).toList();
    }
}
