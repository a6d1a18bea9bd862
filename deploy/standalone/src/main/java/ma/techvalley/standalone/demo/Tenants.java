package ma.techvalley.standalone.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The companies that take space in one park: first each of them once, then larger ones more often. */
final class Tenants {
    private final Dice dice;
    private final List<DemoCompany> companies;
    private final Deque<DemoCompany> waiting;

    Tenants(Dice dice, List<DemoCompany> all, String park) {
        this.dice = dice;
        this.companies = all.stream()
                .filter(company -> company.takesSpace() && company.parks().contains(park))
                .toList();
        this.waiting = new ArrayDeque<>(companies);
    }

    boolean areThere() {
        return !companies.isEmpty();
    }

    String next() {
        return waiting.isEmpty()
                ? companies
                        .get(dice.weighted(
                                companies.stream().map(DemoCompany::size).toList()))
                        .ice()
                : waiting.poll().ice();
    }
}
