package ma.techvalley.kit.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokensTest {
    private final AtomicInteger examinations = new AtomicInteger();

    @Test
    void areForgottenAfterAWhile() {
        Tokens tokens = tokens(Duration.ofMillis(300), Instant.now().plusSeconds(60));
        tokens.decode("t");
        tokens.decode("t");
        assertThat(examinations).hasValue(1);

        await().pollDelay(Duration.ofMillis(301)).until(() -> true);
        tokens.decode("t");
        assertThat(examinations).hasValue(2);
    }

    @Test
    void areExaminedAgainOnceTheyHaveEnded() {
        Tokens tokens = tokens(Duration.ofMinutes(1), Instant.now().minusSeconds(1));
        tokens.decode("t");
        tokens.decode("t");

        assertThat(examinations).hasValue(2);
    }

    private Tokens tokens(Duration remembered, Instant end) {
        return new Tokens(
                token -> {
                    examinations.incrementAndGet();
                    return Jwt.withTokenValue(token)
                            .header("alg", "RS256")
                            .subject("u-7")
                            .expiresAt(end)
                            .build();
                },
                remembered,
                Clock.systemUTC());
    }
}
