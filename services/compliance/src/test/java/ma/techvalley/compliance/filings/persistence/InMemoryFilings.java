package ma.techvalley.compliance.filings.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingFilter;
import ma.techvalley.compliance.filings.FilingOrder;
import ma.techvalley.compliance.filings.FilingPage;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.compliance.filings.QuotedNumber;
import ma.techvalley.compliance.filings.Span;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Stored;
import org.jspecify.annotations.Nullable;

/** Says in the plainest way what a list is. */
public final class InMemoryFilings implements Filings {
    private final Supplier<Collection<Filing>> stored;

    public InMemoryFilings(Supplier<Collection<Filing>> stored) {
        this.stored = stored;
    }

    @Override
    public FilingPage page(FilingSearch search, Optional<FilingPosition> after, int limit) {
        FilingOrder order = search.order();
        Comparator<FilingPosition> positions =
                order.isDescending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        List<Filing> all = stored.get().stream()
                .filter(filing -> search.among() == null || search.among().contains(filing.company()))
                .filter(filing -> matches(search.filter(), filing))
                .filter(filing -> order.moment(filing).isPresent())
                .sorted(Comparator.comparing(filing -> FilingPosition.of(filing, order), positions))
                .toList();
        List<Filing> rest = all.stream()
                .filter(filing ->
                        after.isEmpty() || positions.compare(FilingPosition.of(filing, order), after.get()) > 0)
                .toList();
        List<Filing> page = rest.subList(0, Math.min(limit, rest.size()));
        return new FilingPage(
                page.stream()
                        .map(filing -> new Stored<>(filing.id(), 1, filing))
                        .toList(),
                (long) all.size(),
                page.size() < rest.size() ? Optional.of(FilingPosition.of(page.getLast(), order)) : Optional.empty());
    }

    @Override
    public List<Stored<Filing>> part(FilingSearch search, Optional<FilingPosition> after, int limit) {
        return page(search, after, limit).filings();
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

    private static boolean matches(FilingFilter filter, Filing filing) {
        return is(filter.kind(), filing.kind())
                && is(filter.stage(), filing.stage())
                && is(filter.company(), filing.company())
                && is(filter.officer(), filing.review().officer())
                && (filter.number() == null || matches(filter.number(), filing))
                && within(filter.submitted(), filing.submittedAt())
                && (filter.mark() == null || filing.marks().contains(filter.mark()))
                && (filter.due().equals(Span.EVER)
                        || filing.deadline()
                                .filter(end -> within(filter.due(), end))
                                .isPresent());
    }

    private static boolean matches(QuotedNumber number, Filing filing) {
        return number.number().toString().equals(filing.caseNumber())
                && is(number.activityCode(), filing.review().activityCode());
    }

    private static boolean is(@Nullable Object wanted, @Nullable Object actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static boolean within(Span span, Instant moment) {
        return (span.from() == null || !moment.isBefore(span.from()))
                && (span.to() == null || moment.isBefore(span.to()));
    }
}
