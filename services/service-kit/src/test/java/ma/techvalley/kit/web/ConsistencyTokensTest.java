package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class ConsistencyTokensTest {
    private final Http http;
    private final DeskApplication.SeenVersions versions;

    ConsistencyTokensTest(@LocalServerPort int port, @Autowired DeskApplication.SeenVersions versions) {
        http = new Http(port);
        this.versions = versions;
    }

    @BeforeEach
    void nothingSeen() {
        versions.seen.clear();
    }

    @Test
    void letThroughWhatCanSeeTheVersion() {
        versions.seen.put("a", 3L);
        versions.seen.put("b@x", 1L);
        assertThat(read("a@3").status()).isEqualTo(200);
        assertThat(read("a@2, b@x@1").status()).isEqualTo(200);
    }

    @Test
    void holdBackUntilTheVersionIsThere() {
        CompletableFuture.runAsync(
                () -> versions.seen.put("a", 3L), CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS));
        long start = System.nanoTime();
        assertThat(read("a@3").status()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(90));
    }

    @Test
    void giveUpAfterTheLimit() {
        var answer = read("a@3");
        assertThat(answer.slug()).isEqualTo("view-behind");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void tellNothingToWhoMayNotKnow() {
        versions.seen.put("secret", 3L);

        assertThat(read("secret@3").slug()).isEqualTo("view-behind");
    }

    @Test
    void holdBackCommandsToo() {
        assertThat(http.post("/desks/d1/move", "", "Consistency-Token", "a@1").slug())
                .isEqualTo("view-behind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@",
                "@1",
                "a@x",
                "a@-1",
                "a@99999999999999999999",
                "a@1,,b@1",
                "a b@1",
                "",
                "1@1,2@1,3@1,4@1,5@1,6@1,7@1,8@1,9@1"
            })
    void haveTheFormTheyWereGivenIn(String token) {
        assertThat(read(token).errors()).containsExactly("Consistency-Token format");
    }

    private Http.Answer read(String token) {
        return http.get("/desks/d7", "Consistency-Token", token);
    }
}
