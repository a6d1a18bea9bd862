package ma.techvalley.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventCatalogTest {
    static Stream<EventType> types() {
        return EventCatalog.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNameSaysServiceAggregateWhatHappenedAndMajorVersionAsItsTopicDoes(EventType type) {
        String word = "[a-z]+(-[a-z]+)*";
        String[] topic = type.topic().topicName().split("\\.");
        // A topic of one kind of aggregate says which.
        String aggregate = topic.length == 3 ? word : topic[2].replaceFirst("s$", "");

        assertThat(type.name())
                .matches("ma\\.techvalley\\." + topic[1] + "\\." + aggregate + "\\." + word + "\\."
                        + topic[topic.length - 1]);
        assertThat(type.topic().source()).isEqualTo("/techvalley/" + topic[1]);
    }

    /** A name used twice would hide one record behind another. */
    @Test
    void eachChangeHasANameOfItsOwn() {
        assertThat(types().map(EventType::change)).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(types())
                .allSatisfy(type -> assertThat(type.change().getAnnotation(EventName.class))
                        .isNotNull()
                        .extracting(EventName::value)
                        .isEqualTo(type.name()));
    }

    /** What happened has happened: an adjective or a noun in the last place would be a state. */
    @ParameterizedTest
    @MethodSource("types")
    void theLastWordIsAPastParticiple(EventType type) {
        String happened = type.name().split("\\.")[4];

        assertThat(happened).matches(".*(ed|held|taken|withdrawn|struck-off)$");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theRecordIsTheNameInCamelCase(EventType type) {
        String happened = type.name().split("\\.")[4].replace("-", "");

        assertThat(type.change().getSimpleName()).isEqualToIgnoringCase(happened);
    }
}
