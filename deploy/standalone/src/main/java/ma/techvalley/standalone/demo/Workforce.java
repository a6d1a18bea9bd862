package ma.techvalley.standalone.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.techvalley.standalone.demo.Headcount.Contracts;
import ma.techvalley.standalone.demo.Headcount.Gender;
import ma.techvalley.standalone.demo.Headcount.Nationality;

/** What stays alike at a site from month to month: who works there, and for how much. */
record Workforce(double permanent, double fixedTerm, double women, double foreign, Map<String, Double> segments) {
    static Workforce invented(Dice dice, List<String> segments) {
        Map<String, Double> shares = new LinkedHashMap<>();
        double left = 1;
        for (String segment : segments.subList(1, segments.size())) {
            double share = left * dice.between(0.15, 0.45);
            shares.put(segment, share);
            left -= share;
        }
        shares.put(segments.getFirst(), left);
        return new Workforce(
                dice.between(0.70, 0.90),
                dice.between(0.04, 0.09),
                dice.between(0.34, 0.60),
                dice.between(0.0, 0.05),
                shares);
    }

    /** @param trend pay, beside that of the demo's first month */
    Headcount headcount(int employees, Movement movement, double trend) {
        int cdi = part(employees, permanent);
        int other = part(employees, fixedTerm);
        int ofWomen = part(employees, women);
        int ofForeigners = part(employees, foreign);
        Map<String, Integer> bySegment = bySegment(employees);
        return new Headcount(
                employees,
                new Contracts(cdi, employees - cdi - other, other),
                employees == 0 ? 0 : movement.trainees(),
                new Gender(ofWomen, employees - ofWomen),
                new Nationality(employees - ofForeigners, ofForeigners),
                bySegment,
                movement.hires(),
                movement.departures(),
                payroll(bySegment, trend));
    }

    /** The last segment, the company's main one, takes what rounding leaves. */
    private Map<String, Integer> bySegment(int employees) {
        LinkedHashMap<String, Integer> people = new LinkedHashMap<>();
        int left = employees;
        for (Map.Entry<String, Double> share : segments.entrySet()) {
            people.put(share.getKey(), part(employees, share.getValue()));
            left -= part(employees, share.getValue());
        }
        String main = people.lastEntry().getKey();
        people.merge(main, left, Integer::sum);
        return people;
    }

    private static long payroll(Map<String, Integer> people, double trend) {
        return people.entrySet().stream()
                .mapToLong(segment -> Math.round(
                        segment.getValue() * Trade.of(segment.getKey()).monthlyPay() * trend))
                .sum();
    }

    private static int part(int employees, double share) {
        return (int) (employees * share);
    }
}
