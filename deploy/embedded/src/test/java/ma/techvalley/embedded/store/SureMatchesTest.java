package ma.techvalley.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SureMatchesTest {
    private static final List<String> ORDER = List.of("stage", "deadline", "_id");
    private static final KeyValue ENTRY = entry("OPEN", "2026-03-01", "f1");

    @Test
    void aTextTellsWhetherItIsTheOneOrWithinBounds() {
        assertThat(sure(new Document("stage", "OPEN"), ENTRY)).isTrue();
        assertThat(sure(new Document("stage", "CLOSED"), ENTRY)).isFalse();
        Document bounds = new Document("$gte", "2026-03-01").append("$lt", "2026-04-01");
        assertThat(sure(new Document("deadline", bounds), ENTRY)).isTrue();
        assertThat(sure(new Document("deadline", new Document("$gt", "2026-03-01")), ENTRY))
                .isFalse();
        assertThat(sure(new Document("$and", List.of(in("stage", "NEW", "OPEN"), exists("deadline"))), ENTRY))
                .isTrue();
        assertThat(sure(new Document("$and", List.of(in("stage", "NEW"), exists("deadline"))), ENTRY))
                .isFalse();
    }

    @Test
    void nothingElseIsEverSure() {
        assertThat(sure(exists("deadline"), entry("OPEN", null, "f1"))).isFalse();
        assertThat(sure(new Document("stage", null), entry(null, "2026-03-01", "f1")))
                .isFalse();
        assertThat(sure(new Document("stage", 1), entry(1, null, "f1"))).isFalse();
        assertThat(sure(new Document("stage", new Document()), ENTRY)).isFalse();
        assertThat(sure(new Document("stage", new Document("$ne", "CLOSED")), ENTRY))
                .isFalse();
        assertThat(sure(new Document("officer", "o1"), ENTRY)).isFalse();
        assertThat(sure(new Document("$or", List.of(new Document("stage", "OPEN"))), ENTRY))
                .isFalse();
    }

    private static boolean sure(Document query, KeyValue entry) {
        return new SureMatches(query, ORDER).contain(entry);
    }

    private static Document in(String field, String... values) {
        return new Document(field, new Document("$in", List.of(values)));
    }

    private static Document exists(String field) {
        return new Document(field, new Document("$exists", true));
    }

    private static KeyValue entry(Object... elements) {
        return new KeyValue(Arrays.asList(elements));
    }
}
