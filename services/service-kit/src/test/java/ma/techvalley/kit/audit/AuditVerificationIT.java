package ma.techvalley.kit.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.verification.Finding;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditVerificationIT {
    private static final int ENTRIES = 20;
    private static final Duration LONG = Duration.ofMinutes(1);
    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    private final MongoDatabase database = client.getDatabase(Shelves.freshDatabase());
    private final AuditTrail trail = new MongoAuditTrail(database);
    private final Journal.Head end = write(Journal.Head.EMPTY, 1, ENTRIES);

    static Stream<Named<Bson>> edits() {
        return Stream.of(
                Named.of("time", set("at", new Date(0))),
                Named.of("actor", set("actor", "u-x")),
                Named.of("roles", set("roles", List.of("auditor", "investor"))),
                Named.of("address", set("address", "203.0.113.8")),
                Named.of("proxy", set("via", "203.0.113.8")),
                Named.of("proxy taken away", unset("via")),
                Named.of("method", set("method", "POST")),
                Named.of("route", set("route", "/")),
                Named.of("id", set("ids", new Document("id", "n-6"))),
                Named.of("id's name", set("ids", new Document("di", "n-5"))),
                Named.of("id to a number", set("ids", new Document("id", 5))),
                Named.of("status", set("status", 403)),
                Named.of("correlation", set("correlation", "x")),
                Named.of("actor taken away", unset("actor")),
                Named.of("hash", set("hash", "0")),
                Named.of("link", set("previousHash", "0")));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aTrailAsItWasWrittenIsSound() {
        assertThat(new AuditVerification(trail, LONG).verify(Optional.of(end)))
                .isEqualTo(new AuditVerification.AuditReport(true, true, ENTRIES, ENTRIES, end.hash(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void findsAnEditOf(Bson field) {
        entries().updateOne(eq(5L), field);

        assertThat(findings()).anyMatch(finding -> finding.sequence() >= 4 && finding.sequence() <= 6);
    }

    @Test
    void findsADeletionInTheMiddle() {
        entries().deleteOne(eq(7L));

        assertThat(findings()).extracting(Finding::kind).contains("missing");
    }

    @Test
    void findsTwoThatChangedPlaces() {
        Document first = Objects.requireNonNull(entries().find(eq(5L)).first());
        Document second = Objects.requireNonNull(entries().find(eq(6L)).first());
        entries().deleteMany(in("_id", 5L, 6L));
        entries().insertOne(new Document(first).append("_id", 6L));
        entries().insertOne(new Document(second).append("_id", 5L));

        assertThat(findings()).extracting(Finding::kind).contains("edited", "reordered");
    }

    @Test
    void findsAnEntryThatWasSlippedIn() {
        Document copy = Objects.requireNonNull(entries().find(eq(20L)).first());
        entries().insertOne(new Document(copy).append("_id", -1L));

        assertThat(findings()).isNotEmpty();
    }

    @Test
    void findsThatTheEndWasCutOffByAnEndThatWasNoted() {
        entries().deleteMany(gte("_id", 15L));

        assertThat(findings()).extracting(Finding::kind).containsExactly("truncated");
    }

    @Test
    void findsATailThatWasWrittenAnewWithHashesThatFit() {
        entries().deleteMany(gte("_id", 8L));
        write(trail.head(), 9, ENTRIES + 1);

        assertThat(findings()).extracting(Finding::detail).containsExactly("another hash was noted of entry 20");
    }

    @Test
    void partsOfATrailAreItsWholeAndEachEndsInTime() {
        List<AuditVerification.AuditReport> parts = parts();

        assertThat(parts).hasSize(ENTRIES).allMatch(AuditVerification.AuditReport::sound);
        assertThat(parts.getLast().headHash()).isEqualTo(end.hash());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void partsFindAnEditOf(Bson field) {
        entries().updateOne(eq(5L), field);

        assertThat(parts())
                .flatExtracting(AuditVerification.AuditReport::findings)
                .anyMatch(finding -> finding.sequence() >= 4 && finding.sequence() <= 6);
    }

    @Test
    void aPartDoesNotMissAnEndThatIsFurtherOn() {
        assertThat(new AuditVerification(trail, Duration.ZERO).verify(Optional.of(end)))
                .returns(true, AuditVerification.AuditReport::sound)
                .returns(false, AuditVerification.AuditReport::complete);
    }

    @Test
    void aPartDoesNotBeginAtAnEntryThatHasAnotherHash() {
        assertThat(new AuditVerification(trail, LONG)
                        .verifyOnwardFrom(new Journal.Head(5, end.hash()))
                        .findings())
                .extracting(Finding::detail)
                .containsExactly("another hash was noted of entry 5");
    }

    @Test
    void aPartFindsThatNothingIsThereAnyMore() {
        entries().deleteMany(gte("_id", 15L));

        assertThat(new AuditVerification(trail, LONG).verifyOnwardFrom(end).findings())
                .extracting(Finding::kind)
                .containsExactly("truncated");
    }

    private List<AuditVerification.AuditReport> parts() {
        var verification = new AuditVerification(trail, Duration.ZERO);
        List<AuditVerification.AuditReport> parts = new ArrayList<>();
        parts.add(verification.verify(Optional.empty()));
        while (!parts.getLast().complete() && parts.size() < ENTRIES) {
            var last = parts.getLast();
            parts.add(verification.verifyOnwardFrom(new Journal.Head(last.headSequence(), last.headHash())));
        }
        return parts;
    }

    private List<Finding> findings() {
        return new AuditVerification(trail, LONG).verify(Optional.of(end)).findings();
    }

    private Journal.Head write(Journal.Head after, int from, int to) {
        List<Visit> visits =
                IntStream.rangeClosed(from, to).mapToObj(Visits::of).toList();
        return trail.append(after, visits).head().orElseThrow();
    }

    private MongoCollection<Document> entries() {
        return database.getCollection(MongoAuditTrail.COLLECTION);
    }
}
