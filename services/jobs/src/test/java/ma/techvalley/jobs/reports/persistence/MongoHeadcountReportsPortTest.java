package ma.techvalley.jobs.reports.persistence;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import ma.techvalley.contracts.jobs.HeadcountReportChange;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.jobs.reports.HeadcountReport;
import ma.techvalley.jobs.reports.HeadcountReports;
import ma.techvalley.jobs.reports.messaging.SharedReports;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import org.junit.jupiter.api.AfterEach;

class MongoHeadcountReportsPortTest extends HeadcountReportsPortTest {
    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    private final MongoDatabase database =
            client.getDatabase("list_" + Ids.next().replace("-", ""));
    private final AggregateStore<HeadcountReport> store =
            new AggregateStore<>(database, MongoHeadcountReports.type(SharedReports::of), (collection, id) -> {});

    MongoHeadcountReportsPortTest() {
        MongoHeadcountReports.prepare(database);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Override
    HeadcountReports reports() {
        return new MongoHeadcountReports(store);
    }

    @Override
    void store(HeadcountReport report) {
        store.create(
                report.id(),
                Command.internal(Ids.next(), Instant.now()),
                new Decision<>(report, new HeadcountReportChange.Submitted()));
    }
}
