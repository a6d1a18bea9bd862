package ma.techvalley.zones.running;

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

/** Promise 7: every request, for everybody, about what is theirs and what is not. */
class AccessIT {
    private static final Place PLACE = Place.found();
    private static final Place UNKNOWN = Place.unknown();
    private final Http http = RunningZones.http();

    static Stream<Case> cases() {
        return AccessMatrix.cases("zones");
    }

    /** Those whose objects are nobody else's business. */
    static Stream<Case> hidden() {
        return cases().filter(Case::isHidden);
    }

    @AfterAll
    static void nothingRefusedLeftATrace() {
        assertThat(RunningZones.http().get(PLACE.space()).version()).isEqualTo(3);
        assertThat(RunningZones.http().get("/api/v1/zones/" + PLACE.park()).version())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isForWhomTheMatrixSays(Case one) {
        Place place = one.changes() ? Place.found() : PLACE;

        Answer answer = place.ask(asking(place, one), one);

        assertThat(one.isMetBy(answer.status()))
                .as(answer.status() + answer.body())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void answersForWhatIsNotTheirsAsForWhatIsNotThere(Case one) {
        for (String[] headers : new String[][] {{}, {"If-Match", "\"7\""}, {"If-None-Match", "\"3\""}}) {
            Answer foreign = PLACE.ask(asking(PLACE, one), one, headers);
            Answer unknown = UNKNOWN.ask(asking(UNKNOWN, one), one, headers);

            assertThat(foreign.status()).isEqualTo(404);
            assertThat(PLACE.anonymised(foreign)).isEqualTo(UNKNOWN.anonymised(unknown));
            assertThat(foreign.response().headers().map().keySet())
                    .isEqualTo(unknown.response().headers().map().keySet());
        }
    }

    @Test
    void hasARowForEveryEndpoint() {
        assertThat(AccessMatrix.requests("zones")).isEqualTo(RunningZones.endpoints());
    }

    private Http asking(Place place, Case one) {
        return one.role() == null ? http.asNobody() : http.as(place.actor(one.role(), one.own()));
    }
}
