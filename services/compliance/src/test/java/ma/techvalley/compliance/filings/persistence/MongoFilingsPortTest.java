package ma.techvalley.compliance.filings.persistence;

import java.time.Instant;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Filings;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import org.junit.jupiter.api.AfterEach;

class MongoFilingsPortTest extends FilingsPortTest {
    private final FreshDatabase fresh = new FreshDatabase();
    private final AggregateStore<Filing> store = fresh.store();

    @AfterEach
    void close() {
        fresh.close();
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
