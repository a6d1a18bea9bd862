package ma.techvalley.zones.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the gateway reads of a moment, and nobody else. */
class HistoryIT {
    private final Http http = RunningZones.http();

    @Test
    void saysWhatASpaceWasBeforeItChanged() {
        String space = Bodies.newSpace();
        String id = space.substring(space.lastIndexOf('/') + 1);
        long before = Instant.now().toEpochMilli();
        Awaitility.await().until(() -> Instant.now().toEpochMilli() > before);
        assertThat(http.put(space, Bodies.description("77.00")).status()).isEqualTo(200);

        Awaitility.await().until(() -> read(before).contains(id));
        assertThat(read(before)).contains("\"version\":1").doesNotContain("77.00");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "GATEWAY")
    void isNobodyElsesBusiness(Role role) {
        assertThat(as(role, "moment=0").status()).isEqualTo(403);
    }

    @Test
    void refusesWhatIsNoMoment() {
        assertThat(http.asNobody().get("/actuator/history?moment=0").status()).isEqualTo(401);
        assertThat(as(Role.GATEWAY, "").status()).isEqualTo(400);
        assertThat(as(Role.GATEWAY, "moment=now").status()).isEqualTo(400);
        assertThat(as(Role.GATEWAY, "moment=-9223372036854775808").status()).isEqualTo(200);
        assertThat(as(Role.GATEWAY, "moment=9223372036854775807").status()).isEqualTo(200);
    }

    private String read(long moment) {
        return as(Role.GATEWAY, "moment=" + moment).body();
    }

    private Answer as(Role role, String query) {
        return http.as(new Actor("somebody", Set.of(role), Set.of(), Set.of())).get("/actuator/history?" + query);
    }
}
