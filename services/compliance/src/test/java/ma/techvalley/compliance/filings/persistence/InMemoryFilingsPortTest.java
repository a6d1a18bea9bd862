package ma.techvalley.compliance.filings.persistence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.kit.aggregate.Stored;

class InMemoryFilingsPortTest extends FilingsPortTest {
    private final Set<Filing> stored = ConcurrentHashMap.newKeySet();

    @Override
    Filings filings() {
        return this::page;
    }

    @Override
    void store(Filing filing) {
        stored.add(filing);
    }

    /** Says in the plainest way what a list is. */
    private FilingPage page(FilingSearch search, Optional<FilingPosition> after, int limit) {
        Comparator<FilingPosition> order = search.newestFirst() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Filing> all = stored.stream()
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
}
