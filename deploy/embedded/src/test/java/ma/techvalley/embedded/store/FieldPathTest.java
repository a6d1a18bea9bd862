package ma.techvalley.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An index entry that is taken for the same and is not would lead to nothing, or be missed. */
class FieldPathTest {
    private final FieldPath path = FieldPath.of("state.stage");

    @Test
    void findsWhatIsTheSame() {
        assertThat(same(state("GRANTED").append("other", 1), state("GRANTED").append("other", 2)))
                .isTrue();
        assertThat(same(state(null), state(null))).isTrue();
        assertThat(same(new Document(), new Document("state", new Document()))).isFalse();
        assertThat(same(new Document("state", new Document()), new Document("state", new Document("x", 1))))
                .isTrue();
        assertThat(same(state(List.of("a", "b")), state(List.of("a", "b")))).isTrue();
    }

    @Test
    void findsWhatIsNot() {
        assertThat(same(state("GRANTED"), state("REFUSED"))).isFalse();
        assertThat(same(state(1), state(1L))).isFalse();
        assertThat(same(state(null), new Document("state", new Document()))).isFalse();
        assertThat(same(state(List.of("a", "b")), state(List.of("b", "a")))).isFalse();
        assertThat(same(
                        new Document("state", List.of(new Document("stage", "a"))),
                        new Document("state", List.of(new Document("stage", "b")))))
                .isFalse();
    }

    @Test
    void doesNotTrustDocumentsWhoseFieldsMayHaveAnotherOrder() {
        Document one = new Document("a", 1).append("b", 2);
        Document other = new Document("b", 2).append("a", 1);

        assertThat(same(state(one), state(other))).isFalse();
        assertThat(same(state(List.of(one)), state(List.of(other)))).isFalse();
    }

    private boolean same(Document one, Document other) {
        return path.isSameIn(one, other);
    }

    private static Document state(@Nullable Object stage) {
        return new Document("state", new Document("stage", stage));
    }
}
