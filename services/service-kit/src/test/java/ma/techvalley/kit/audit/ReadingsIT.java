package ma.techvalley.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.audit.Readings.Subject;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingsIT {
    private static final Instant START = Instant.parse("2026-03-31T08:30:00.123Z");
    private static final Set<Role> AUTHORITY = Set.of(Role.CNDP_OFFICER, Role.CNDP_SUPERVISOR);
    private static final Subject SUBJECT = new Subject("id", "n-1", AUTHORITY);
    private static final List<String> OFFICER = List.of("cndp-officer");
    private final MongoClient client = MongoClients.create(EmbeddedPlatform.connectionString());
    private final MongoAuditTrail trail = new MongoAuditTrail(client.getDatabase(Shelves.freshDatabase()));
    private final Readings readings = new Readings(trail);

    @BeforeEach
    void prepare() {
        trail.prepare();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void areThoseOfOneObjectAndOfTheRolesAskedAboutThatWereAnswered() {
        Map<String, String> object = Map.of("id", "n-1");
        append(
                visit(1, OFFICER, "GET", object, 200),
                visit(2, List.of("cndp-supervisor", "company-reporter"), "GET", object, 304),
                visit(3, List.of("company-reporter"), "GET", object, 200),
                visit(4, OFFICER, "GET", object, 404),
                visit(5, OFFICER, "GET", object, 503),
                visit(6, OFFICER, "POST", object, 200),
                visit(7, OFFICER, "GET", Map.of("id", "n-2"), 200),
                visit(8, OFFICER, "GET", Map.of("name", "n-1"), 200),
                visit(9, OFFICER, "GET", Map.of(), 200));

        assertThat(readings.page(SUBJECT, null, 50))
                .isEqualTo(new ReadingPage(
                        List.of(
                                new Reading(START.plusSeconds(2), List.of("cndp-supervisor"), "u-2"),
                                new Reading(START.plusSeconds(1), OFFICER, "u-1")),
                        null));
    }

    @Test
    void followOneAnotherFromPageToPageEvenThoseOfOneMoment() {
        append(IntStream.rangeClosed(1, 7)
                .mapToObj(n -> visit(n / 4, OFFICER, "GET", Map.of("id", "n-1"), 200))
                .toArray(Visit[]::new));
        append(visit(0, List.of("cndp-supervisor"), "GET", Map.of("id", "n-1"), 200));

        List<Reading> walked = new ArrayList<>();
        ReadingPage page = readings.page(SUBJECT, null, 3);
        walked.addAll(page.items());
        while (page.nextCursor() != null) {
            page = readings.page(SUBJECT, page.nextCursor(), 3);
            walked.addAll(page.items());
        }

        assertThat(walked).hasSize(8).isEqualTo(readings.page(SUBJECT, null, 50).items());
        assertThat(walked.get(4).roles()).containsExactly("cndp-supervisor");
    }

    @Test
    void haveCursorsOfTheirOwn() {
        append(visit(1, OFFICER, "GET", Map.of("id", "n-1"), 200), visit(2, OFFICER, "GET", Map.of("id", "n-1"), 200));
        String cursor = readings.page(SUBJECT, null, 1).nextCursor();

        assertThatThrownBy(() -> readings.page(new Subject("id", "n-2", AUTHORITY), cursor, 1))
                .isInstanceOf(Refusal.class);
    }

    private void append(Visit... visits) {
        trail.append(trail.head(), List.of(visits));
    }

    private static Visit visit(int n, List<String> roles, String method, Map<String, String> ids, int status) {
        return new Visit(
                START.plusSeconds(n),
                new Sender("u-" + n, roles, "203.0.113.9", null),
                new Target(method, "/shelf/{id}", ids),
                status,
                "c-" + n);
    }
}
