package ma.techvalley.compliance.filings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Optional;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.FilingFilter;
import ma.techvalley.compliance.filings.FilingOrder;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MongoFilingsPortTest extends FilingsPortTest {
    private final FreshDatabase fresh = new FreshDatabase();
    private final AggregateStore<Filing> store = fresh.store();

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void sortsByTheDeadlineWhatEarlierVersionsHaveKeptWithoutIt() {
        store(SampleFilings.submitted("open", "1", Instant.parse("2025-05-05T12:00:00Z")));
        store(SampleFilings.granted("decided"));
        fresh.database.getCollection("filings").updateMany(Filters.empty(), Updates.unset("state.deadline"));
        FilingSearch byDeadline = new FilingSearch(null, FilingFilter.ANY, FilingOrder.DUE_FIRST);
        assertThat(filings().page(byDeadline, Optional.empty(), 9).filings()).isEmpty();

        MongoFilings.prepare(fresh.database);

        assertThat(filings().page(byDeadline, Optional.empty(), 9).filings())
                .extracting(Stored::id)
                .containsExactly("open");
    }

    @Override
    Filings filings() {
        return new MongoFilings(store);
    }

    @Override
    void store(Filing filing) {
        store.create(
                filing.id(),
                Command.internal(Ids.next(), Instant.now()),
                new Decision<>(filing, new FilingChange.Submitted()));
    }
}
