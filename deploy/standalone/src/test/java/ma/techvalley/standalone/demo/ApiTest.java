package ma.techvalley.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import ma.techvalley.standalone.demo.StubPlatform.Received;
import ma.techvalley.standalone.demo.StubPlatform.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ApiTest {
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final StubPlatform platform = new StubPlatform(_ -> replies.remove());
    private final HttpClient client = HttpClient.newHttpClient();
    private final Api api = new Api(platform.uri(), client, () -> "Bearer a-token");
    private final Call call =
            Call.to("/companies", "company-1", Map.of("ice", "1")).after("2@3");

    @AfterEach
    void stop() {
        client.close();
        platform.close();
    }

    @Test
    void sendsKeyAndTokenWithTheBody() throws InterruptedException {
        replies.add(new Reply(201, "{}"));
        assertThat(api.post(call).token()).contains("it@1");
        assertThat(platform.received())
                .containsExactly(new Received("POST /api/v1/companies", "demo-company-1", "2@3", "{\"ice\":\"1\"}"));
    }

    @Test
    void repeatsWhatThePlatformAsksToRepeatLater() throws InterruptedException {
        replies.addAll(List.of(new Reply(503, "{}"), new Reply(503, ""), new Reply(200, "{}")));
        assertThat(api.post(call).isGood()).isTrue();
        assertThat(platform.received()).hasSize(3);
    }

    @Test
    void takesWhatIsThereAlreadyAsDone() throws InterruptedException {
        replies.add(new Reply(409, "{\"type\":\"https://techvalley.ma/problems/already-exists\"}"));
        replies.add(new Reply(422, "{\"type\":\"https://techvalley.ma/problems/idempotency-key-reused\"}"));
        assertThat(api.post(call).isThereAlready()).isTrue();
        assertThat(api.post(call).isThereAlready()).isTrue();
    }

    @Test
    void namesTheRequestThatFailedAndWhy() {
        replies.add(new Reply(
                409, "{\"type\":\"https://techvalley.ma/problems/wrong-standing\",\"detail\":\"It is suspended.\"}"));
        assertThatThrownBy(() -> api.post(call))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("POST")
                .hasMessageContaining("/api/v1/companies failed: 409 It is suspended.");
        assertThat(platform.received()).hasSize(1);
    }

    @Test
    void saysSoWhenNobodyAnswers() {
        platform.close();
        assertThatThrownBy(() -> api.get("/overview"))
                .isInstanceOf(DemoFailure.class)
                .hasMessageContaining("GET");
    }
}
