package ma.techvalley.gateway.jobs;

import java.util.HashSet;
import java.util.Set;

/** The jobs counted into one cell and the companies that reported them. */
final class Figure {
    private final Set<String> companies = new HashSet<>();
    private long jobs;

    void add(String company, int employees) {
        companies.add(company);
        jobs += employees;
    }

    long jobs() {
        return jobs;
    }

    Set<String> companies() {
        return companies;
    }
}
