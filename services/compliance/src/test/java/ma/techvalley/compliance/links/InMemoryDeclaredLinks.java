package ma.techvalley.compliance.links;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.compliance.links.persistence.MongoDeclaredLinks;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.aggregate.Stored;
import org.jspecify.annotations.Nullable;

/** Declared links in memory, for plain tests. */
public final class InMemoryDeclaredLinks implements DeclaredLinks {
    private final InMemoryAggregates<DeclaredLink> links = new InMemoryAggregates<>(MongoDeclaredLinks.type());

    /** As use cases see them. */
    public InMemoryAggregates<DeclaredLink> aggregates() {
        return links;
    }

    @Override
    public List<Stored<DeclaredLink>> page(Filter filter, @Nullable String after, int limit) {
        return matching(filter)
                .filter(link -> after == null || link.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Stored::id))
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter) {
        return matching(filter).count();
    }

    @Override
    public boolean bind(String officer, Set<String> companies, LocalDate endedAfter) {
        return matching(new Filter(officer, null)).map(Stored::state).anyMatch(link -> {
            LocalDate ended = link.endedOn();
            return companies.contains(link.company()) && (ended == null || ended.isAfter(endedAfter));
        });
    }

    private Stream<Stored<DeclaredLink>> matching(Filter filter) {
        return links.all().stream()
                .filter(link -> filter.officer() == null
                        || filter.officer().equals(link.state().officer()))
                .filter(link -> filter.company() == null
                        || filter.company().equals(link.state().company()));
    }
}
