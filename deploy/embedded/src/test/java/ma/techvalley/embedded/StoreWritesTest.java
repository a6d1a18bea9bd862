package ma.techvalley.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class StoreWritesTest {
    private static final int DUPLICATE_KEY = 11000;
    private final MongoCollection<Document> things = FreshCollection.create();

    private static void assertDuplicate(ThrowingCallable write) {
        assertThatThrownBy(write)
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        e -> assertThat(e.getError().getCode()).isEqualTo(DUPLICATE_KEY));
    }

    @Test
    void refusesASecondDocumentWithTheSameId() {
        things.insertOne(new Document("_id", "a"));
        assertDuplicate(() -> things.insertOne(new Document("_id", "a")));
    }

    @Test
    void refusesASecondDocumentWithTheSameCompoundKey() {
        things.createIndex(ascending("stream", "version"), new IndexOptions().unique(true));
        things.insertOne(new Document("stream", "s").append("version", 1));
        things.insertOne(new Document("stream", "s").append("version", 2));
        assertDuplicate(() -> things.insertOne(new Document("stream", "s").append("version", 2L)));
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void refusesAnUpdateIntoATakenKey() {
        things.createIndex(ascending("ice"), new IndexOptions().unique(true));
        things.insertOne(new Document("_id", 1).append("ice", "a"));
        things.insertOne(new Document("_id", 2).append("ice", "b"));
        assertDuplicate(() -> things.updateOne(eq(2), set("ice", "a")));
        assertThat(things.find(eq("ice", "b")).first()).containsEntry("_id", 2);
    }

    @Test
    void aSparseUniqueIndexLetsManyDocumentsGoWithoutTheField() {
        things.createIndex(ascending("ice"), new IndexOptions().unique(true).sparse(true));
        things.insertMany(List.of(new Document(), new Document(), new Document("ice", "a")));
        assertDuplicate(() -> things.insertOne(new Document("ice", "a")));
    }

    @Test
    void anOrderedInsertManyStopsAtTheFirstDuplicate() {
        List<Document> three = List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2));
        var failure = catchThrowableOfType(MongoBulkWriteException.class, () -> things.insertMany(three));
        assertThat(failure.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getCode()).isEqualTo(DUPLICATE_KEY);
            assertThat(error.getIndex()).isEqualTo(1);
        });
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(things.countDocuments()).isOne();
    }

    @Test
    void anUpsertOfAnOlderVersionHitsTheDuplicateKey() {
        things.insertOne(new Document("_id", "a").append("version", 5));
        var upsert = new UpdateOptions().upsert(true);
        assertDuplicate(() -> things.updateOne(and(eq("a"), lt("version", 4)), set("version", 4), upsert));
        assertThat(things.updateOne(and(eq("a"), lt("version", 6)), set("version", 6), upsert)
                        .getModifiedCount())
                .isOne();
        assertThat(things.updateOne(and(eq("b"), lt("version", 1)), set("version", 1), upsert)
                        .getUpsertedId())
                .isNotNull();
    }

    @Test
    void aReplacingUpsertOfAnOlderVersionHitsTheDuplicateKey() {
        things.insertOne(new Document("_id", "a").append("version", 5));
        var older = new Document("_id", "a").append("version", 4);
        assertDuplicate(
                () -> things.replaceOne(and(eq("a"), lt("version", 4)), older, new ReplaceOptions().upsert(true)));
    }

    @Test
    void findOneAndUpdateUpsertsAndReturnsWhatWasAskedFor() {
        var before = new FindOneAndUpdateOptions().upsert(true);
        var after = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        assertThat(things.findOneAndUpdate(eq("seq"), inc("value", 1L), before)).isNull();
        assertThat(things.findOneAndUpdate(eq("seq"), inc("value", 1L), before)).containsEntry("value", 1L);
        assertThat(things.findOneAndUpdate(eq("seq"), inc("value", 1L), after)).containsEntry("value", 3L);
        assertThat(things.findOneAndUpdate(eq("other"), setOnInsert("value", 7), after))
                .containsEntry("value", 7);
    }

    @Test
    void findOneAndUpdateOfATakenLeaseHitsTheDuplicateKey() {
        things.insertOne(new Document("_id", "lease").append("owner", "one"));
        var upsert = new FindOneAndUpdateOptions().upsert(true);
        assertThatThrownBy(() -> things.findOneAndUpdate(and(eq("lease"), eq("owner", "two")), inc("n", 1), upsert))
                .isInstanceOfAny(MongoCommandException.class, DuplicateKeyException.class)
                .hasMessageContaining("E11000");
    }

    @Test
    void anOrderedBulkWriteStopsAtTheFirstError() {
        things.createIndex(ascending("ice"), new IndexOptions().unique(true));
        things.insertMany(List.of(
                new Document("_id", 1).append("ice", "a"),
                new Document("_id", 2).append("ice", "b"),
                new Document("_id", 3).append("ice", "c")));
        var failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.bulkWrite(List.of(
                        new UpdateOneModel<>(eq(1), set("ice", "z")),
                        new UpdateOneModel<>(eq(2), set("ice", "c")),
                        new UpdateOneModel<>(eq(3), set("ice", "y")))));
        assertThat(failure.getWriteErrors().getFirst().getIndex()).isEqualTo(1);
        assertThat(failure.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(things.find(eq(3)).first()).containsEntry("ice", "c");
    }

    @Test
    void anUnorderedBulkWriteGoesOnAfterAnError() {
        things.insertOne(new Document("_id", 1));
        catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.bulkWrite(
                        List.of(
                                new InsertOneModel<>(new Document("_id", 1)),
                                new InsertOneModel<>(new Document("_id", 2)),
                                new DeleteOneModel<>(eq(1)),
                                new UpdateOneModel<>(eq(3), set("n", 1), new UpdateOptions().upsert(true))),
                        new BulkWriteOptions().ordered(false)));
        assertThat(things.find().map(each -> each.get("_id"))).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void acceptsWriteConcernMajority() {
        var safely = things.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        assertThat(safely.insertOne(new Document("_id", 1)).wasAcknowledged()).isTrue();
        assertThat(safely.updateOne(eq(1), set("n", 1)).getModifiedCount()).isOne();
        assertThat(safely.deleteOne(eq(1)).getDeletedCount()).isOne();
    }

    @Test
    void anUpdateThatNamesAnotherVersionChangesNothing() {
        things.insertOne(new Document("_id", "a").append("version", 2));
        var result = things.updateOne(and(eq("a"), eq("version", 1)), inc("version", 1));
        assertThat(result.getMatchedCount()).isZero();
        assertThat(things.find(eq("a")).first()).containsEntry("version", 2);
    }
}
