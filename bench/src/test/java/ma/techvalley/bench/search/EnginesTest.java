package ma.techvalley.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.bench.data.Found;
import ma.techvalley.bench.data.Question;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnginesTest {
    private static final List<Question> QUESTIONS = Question.recorded();
    private static final List<OfficeSpaceState> SPACES = Spaces.of(3_000);
    private static final Engine PLAIN = Engine.Kind.STREAM.of(SPACES, QUESTIONS);

    @ParameterizedTest
    @EnumSource
    void allGiveTheAnswersOfThePlainOne(Engine.Kind kind) {
        Engine engine = kind.of(SPACES, QUESTIONS);

        for (int question = 0; question < QUESTIONS.size(); question++) {
            assertThat(engine.found(question))
                    .as(QUESTIONS.get(question).toString())
                    .isEqualTo(PLAIN.found(question));
        }
    }

    @Test
    void peersSayWhichVersionTheyAre() {
        assertThat(Engine.Kind.LUCENE.settings()).matches("lucene-core-\\d.*: .+");
        assertThat(Engine.Kind.CQENGINE.settings()).matches("cqengine-\\d.*: .+");
    }

    /** Otherwise that they agree says nothing. */
    @ParameterizedTest
    @EnumSource(Question.Order.class)
    void theQuestionsFindSomeButNotAllInEveryOrder(Question.Order order) {
        List<Found> found = IntStream.range(0, QUESTIONS.size())
                .filter(question -> QUESTIONS.get(question).order() == order)
                .mapToObj(PLAIN::found)
                .toList();

        assertThat(found).hasSizeGreaterThan(50);
        assertThat(found)
                .filteredOn(answer -> answer.total() > Question.LIMIT && answer.total() < 2_000)
                .hasSizeGreaterThan(30);
        assertThat(found)
                .filteredOn(answer -> answer.park().size() > answer.region().size())
                .isNotEmpty();
    }
}
