package ma.techvalley.compliance.filings.persistence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Stored;

/** Says in the plainest way what a list is. */
public final class InMemoryFilings implements Filings {
    private final Supplier<Collection<Filing>> stored;

    public InMemoryFilings(Supplier<Collection<Filing>> stored) {
        this.stored = stored;
    }

    @Override
    public FilingPage page(FilingSearch search, Optional<FilingPosition> after, int limit) {
        Comparator<FilingPosition> order = search.newestFirst() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Filing> all = stored.get().stream()
                .filter(filing -> search.among() == null || search.among().contains(filing.company()))
                .filter(filing -> search.stage() == null || search.stage() == filing.stage())
                .filter(filing -> search.company() == null || search.company().equals(filing.company()))
                .sorted(Comparator.comparing(FilingPosition::of, order))
                .toList();
        List<Filing> rest = all.stream()
                .filter(filing -> after.isEmpty() || order.compare(FilingPosition.of(filing), after.get()) > 0)
                .toList();
        return new FilingPage(
                rest.stream()
                        .limit(limit)
                        .map(filing -> new Stored<>(filing.id(), 1, filing))
                        .toList(),
                all.size(),
                rest.size() > limit);
    }

    @Override
    public List<String> transfersOn(String base, int limit) {
        return ids(filing -> base.equals(filing.base()) && filing.stage() == Stage.GRANTED, limit);
    }

    @Override
    public List<String> supersededBy(String id) {
        return ids(
                filing -> filing.stage() == Stage.SUPERSEDED
                        && filing.ending() != null
                        && id.equals(filing.ending().by()),
                Integer.MAX_VALUE);
    }

    private List<String> ids(Predicate<Filing> matching, int limit) {
        return stored.get().stream()
                .filter(matching)
                .map(Filing::id)
                .sorted()
                .limit(limit)
                .toList();
    }
}
