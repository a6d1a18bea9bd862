package ma.techvalley.standalone.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.techvalley.standalone.demo.Part.Lease;

/** A company's presence in a park, which the registry makes of its leases there. */
record DemoSite(DemoCompany company, String park, List<Lease> leases) {
    static List<DemoSite> of(List<DemoCompany> companies, List<DemoSpace> spaces) {
        return companies.stream()
                .flatMap(company -> of(company, spaces).stream())
                .toList();
    }

    private static List<DemoSite> of(DemoCompany company, List<DemoSpace> spaces) {
        Map<String, List<Lease>> byPark = new TreeMap<>();
        spaces.forEach(space -> space.parts().forEach(part -> {
            if (part instanceof Lease lease && lease.company().equals(company.ice())) {
                byPark.computeIfAbsent(space.description().park(), _ -> new ArrayList<>())
                        .add(lease);
            }
        }));
        return byPark.entrySet().stream()
                .map(site -> new DemoSite(company, site.getKey(), site.getValue()))
                .toList();
    }

    String id() {
        return company.ice() + "-" + park;
    }

    LocalDate opensOn() {
        return leases.stream()
                .map(Lease::startsOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Square metres let on the last day of the month. */
    int area(YearMonth month) {
        return leases.stream()
                .filter(lease -> lease.runsOn(month.atEndOfMonth()))
                .mapToInt(Lease::area)
                .sum();
    }
}
