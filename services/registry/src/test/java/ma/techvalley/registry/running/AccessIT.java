package ma.techvalley.registry.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import ma.techvalley.kit.rig.AccessMatrix;
import ma.techvalley.kit.rig.AccessMatrix.Case;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 7: every request, for everybody, about a company that is theirs and one that is not. */
class AccessIT {
    private static final Subject SUBJECT = Subject.settled();
    private static final Subject UNKNOWN = Subject.unknown();
    private final Http registry = RunningRegistry.client();

    static Stream<Case> cases() {
        return AccessMatrix.cases("registry");
    }

    /** Those whose companies are nobody else's business. */
    static Stream<Case> hidden() {
        return cases().filter(Case::isHidden);
    }

    @AfterAll
    static void nothingRefusedLeftATrace() {
        assertThat(RunningRegistry.client()
                        .get("/api/v1/companies/" + SUBJECT.ice() + "/record")
                        .header("ETag"))
                .isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isForWhomTheMatrixSays(Case one) {
        Subject subject = one.changes() ? Subject.settled().readyFor(one.request()) : SUBJECT;

        Answer answer = subject.ask(asking(subject, one), one);

        assertThat(one.isMetBy(answer.status()))
                .as(answer.status() + answer.body())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void answersForWhatIsNotTheirsAsForWhatIsNotThere(Case one) {
        for (String[] headers : new String[][] {{}, {"If-Match", "\"7\""}, {"If-None-Match", "\"2\""}}) {
            Answer foreign = SUBJECT.ask(asking(SUBJECT, one), one, headers);
            Answer unknown = UNKNOWN.ask(asking(UNKNOWN, one), one, headers);

            assertThat(foreign.status()).isEqualTo(404);
            assertThat(SUBJECT.anonymised(foreign)).isEqualTo(UNKNOWN.anonymised(unknown));
            assertThat(foreign.response().headers().map().keySet())
                    .isEqualTo(unknown.response().headers().map().keySet());
        }
    }

    @Test
    void hasARowForEveryEndpoint() {
        assertThat(AccessMatrix.requests("registry")).isEqualTo(RunningRegistry.endpoints());
    }

    private Http asking(Subject subject, Case one) {
        return one.role() == null ? registry.asNobody() : registry.as(subject.actor(one.role(), one.own()));
    }
}
