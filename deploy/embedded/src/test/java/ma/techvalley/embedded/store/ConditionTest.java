package ma.techvalley.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private final Condition any = Condition.of(new Document("$gt", ""));
    private final Condition part = Condition.of(new Document("$gte", "b").append("$lt", "f"));

    /** Or the second page of a list would read the first again. */
    @Test
    void isAsNarrowAsItsNarrowestBounds() {
        assertThat(any.and(part)).isEqualTo(part);
        assertThat(part.and(any)).isEqualTo(part);
        assertThat(part.and(Condition.of(new Document("$lte", "d"))).highest()).isEqualTo("d");
        assertThat(part.and(Condition.of(new Document("$lte", "z"))).highest()).isEqualTo("f");
    }

    @Test
    void keepsOneOfTwoBoundsThatCannotBeCompared() {
        assertThat(any.and(Condition.of(new Document("$gt", 5))).lowest()).isEqualTo("");
    }
}
