package ma.techvalley.kit.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.web.Logged;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AwayLogTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/desks");
    private long nanos = Long.MAX_VALUE;

    AwayLogTest() {
        request.addHeader("X-Correlation-Id", "find-me");
    }

    @Test
    void saysWhyWhichTheAnswerDoesNot() throws Exception {
        try (var logged = Logged.begin()) {
            var answer = new MockHttpServletResponse();
            new ProblemResponder()
                    .respond(
                            new IllegalStateException("held", new MongoTimeoutException("after 3 s")), request, answer);
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentAsString()).doesNotContain("after 3 s");
            assertThat(messages(logged))
                    .singleElement()
                    .asString()
                    .contains("find-me", "GET /desks", "after 3 s", "and 0 more");
        }
    }

    @Test
    void isSilentAboutAVersionThatIsNotReadYet() throws Exception {
        try (var logged = Logged.begin()) {
            var behind = new Unavailable(ProblemType.VIEW_BEHIND, "not read yet", Duration.ofSeconds(1));
            new ProblemResponder().respond(behind, request, new MockHttpServletResponse());
            assertThat(messages(logged)).isEmpty();
        }
    }

    @Test
    void countsWhatItDoesNotSay() {
        try (var logged = Logged.begin()) {
            var away = new AwayLog(() -> nanos);
            away.add(new Unavailable("first"), request);
            nanos += AwayLog.QUIET.toNanos() - 1;
            away.add(new Unavailable("second"), request);
            away.add(new Unavailable("third"), request);
            assertThat(messages(logged)).hasSize(1);

            nanos++;
            away.add(new Unavailable("fourth"), request);
            assertThat(messages(logged)).hasSize(2).last().asString().contains("and 2 more", "fourth");
        }
    }

    private static List<String> messages(Logged logged) {
        return logged.warnings().stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
