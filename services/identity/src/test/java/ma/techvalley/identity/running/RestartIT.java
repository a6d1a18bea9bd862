package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.identity.IdentityApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RestartIT {
    private static final String PRINT = "techvalley.identity.print-credentials=true";

    @TempDir
    private Path parent;

    private Path directory() {
        return parent.resolve("identity");
    }

    @Test
    void keepsKeysAndAccounts() {
        String token;
        String secret;
        try (RunningIdentity first = RunningIdentity.on(directory());
                Browser browser = first.browser()) {
            secret = first.secret("demo-loader");
            token = Tokens.access(new Tokens(browser).ofMachine("demo-loader", secret));
        }
        try (RunningIdentity second = RunningIdentity.on(directory());
                Browser browser = second.browser()) {
            Tokens tokens = new Tokens(browser);
            String subject = tokens.verified(token).getSubject();
            String again = Tokens.access(tokens.ofMachine("demo-loader", secret));
            assertThat(tokens.verified(again).getSubject()).isEqualTo(subject);
        }
    }

    @Test
    void endsAllSessionsAndWhatCouldBeRefreshedOrRedeemed() {
        String cookie;
        String refresh;
        String code;
        try (RunningIdentity first = RunningIdentity.on(directory());
                Browser browser = first.browser()) {
            browser.signIn("demo-investor", first.secret("demo-investor"));
            WebPage page = new WebPage(browser);
            refresh = Tokens.refresh(page.redeem(page.code(), Map.of()));
            code = page.code();
            cookie = browser.cookies().getCookieStore().getCookies().stream()
                    .map(each -> each.getName() + "=" + each.getValue())
                    .collect(Collectors.joining("; "));
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
        }
        try (RunningIdentity second = RunningIdentity.on(directory());
                Browser browser = second.browser()) {
            WebPage page = new WebPage(browser);
            assertThat(browser.get("/", "Cookie", cookie).headers().firstValue("Location"))
                    .contains("/login");
            assertThat(page.refresh(refresh).statusCode()).isEqualTo(400);
            assertThat(page.redeem(code, Map.of()).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void writesItsLogAsLinesOfJsonInUtcWhateverSomebodyWrote() {
        String nasty = "a\r\n{\"message\":\"forged\"}\u001b[31m";
        List<String> lines = printed(() -> LoggerFactory.getLogger("somebody").warn(nasty));

        assertThat(lines)
                .filteredOn(line -> line.contains("somebody"))
                .singleElement()
                .satisfies(line -> {
                    JsonNode entry = JsonMapper.shared().readTree(line);
                    assertThat(entry.path("message").asString()).isEqualTo(nasty);
                    assertThat(entry.path("@timestamp").asString()).endsWith("Z");
                });
        assertThat(lines).noneMatch(line -> line.startsWith("{\"message\""));
    }

    @Test
    void verifiesOldTokensWithTheOldKeyAfterARotation() {
        try (RunningIdentity identity = RunningIdentity.on(directory());
                Browser browser = identity.browser()) {
            Tokens tokens = new Tokens(browser);
            String before = Tokens.access(tokens.ofMachine("demo-auditor", identity.secret("demo-auditor")));
            identity.clock().forward(Duration.ofDays(30));
            String after = Tokens.access(tokens.ofMachine("demo-auditor", identity.secret("demo-auditor")));

            assertThat(tokens.keys().getKeys()).hasSize(2);
            assertThat(tokens.verified(before).getSubject())
                    .isEqualTo(tokens.verified(after).getSubject());
            identity.clock().forward(Duration.ofMinutes(21));
            assertThat(tokens.keys().getKeys()).hasSize(1);
            assertThatThrownBy(() -> tokens.verified(before)).isInstanceOf(AssertionError.class);
            assertThat(tokens.verified(after)).isNotNull();
        }
    }

    @Test
    void showsPasswordsOnceAndToTheOwnerOnly() throws IOException {
        List<String> first = printed(PRINT);
        List<String> second = printed(PRINT);

        List<String> kept = Files.readAllLines(directory().resolve("credentials"));
        assertThat(kept).hasSize(11).allMatch(line -> line.matches("demo-[a-z-]+ [A-Za-z0-9_-]{32}"));
        assertThat(first).containsAll(kept.stream().map("  "::concat).toList());
        assertThat(second).noneMatch(line -> line.contains("demo-"));
        assertThat(Files.readString(directory().resolve("accounts.json")))
                .doesNotContain(kept.stream().map(line -> line.split(" ")[1]).toArray(String[]::new));
        assertThat(mode(directory())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(directory())) {
            assertThat(files.toList())
                    .hasSize(5)
                    .allSatisfy(file -> assertThat(mode(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void printsNoPasswordWhereNobodySitsAtATerminal() {
        assertThat(printed()).noneMatch(line -> line.contains("demo-"));
    }

    @Test
    void printsNoPasswordInAContainerWithATerminal() throws IOException {
        assertThat(Files.readString(Path.of("../../deploy/images/Dockerfile")))
                .contains("\nENV TECHVALLEY_IDENTITY_PRINTCREDENTIALS=false\n");

        assertThat(printed("techvalley.identity.print-credentials=false")).noneMatch(line -> line.contains("demo-"));
    }

    @Test
    void hasOneOperatorAndNoDemoAccountsWithoutDemo() {
        String secret;
        try (RunningIdentity demo = RunningIdentity.on(directory())) {
            secret = demo.secret("demo-loader");
        }
        try (RunningIdentity real = RunningIdentity.on(directory(), "techvalley.identity.demo=false");
                Browser browser = real.browser()) {
            Tokens tokens = new Tokens(browser);

            assertThat(tokens.ofMachine("demo-loader", secret).statusCode()).isEqualTo(401);
            assertThat(tokens.ofMachine("operator", real.secret("operator")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void recoversFromAFirstStartThatWasKilled() throws IOException {
        Files.createDirectories(directory());
        Files.writeString(directory().resolve("credentials"), "demo-loader half-written\n");
        Files.writeString(directory().resolve(".accounts.json.new"), "{\"accounts\": [{\"na");

        try (RunningIdentity identity = RunningIdentity.on(directory());
                Browser browser = identity.browser()) {
            String secret = identity.secret("demo-loader");
            assertThat(secret).isNotEqualTo("half-written");
            assertThat(new Tokens(browser).ofMachine("demo-loader", secret).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void leavesADirectoryToTheProcessThatHasIt() throws Exception {
        try (RunningIdentity first = RunningIdentity.on(directory())) {
            assertThat(first.issuer()).isNotNull();
            assertThatThrownBy(() -> RunningIdentity.on(directory()))
                    .hasRootCauseMessage("Another identity service runs on " + directory()
                            + ". Stop it, or choose another techvalley.identity.directory.");

            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            IdentityApplication.class.getName(),
                            "add-account",
                            directory().toString(),
                            "amina",
                            "person",
                            "investor")
                    .redirectErrorStream(true)
                    .start();
            other.outputWriter().append("a long password\n").close();
            assertThat(new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Another identity service runs on");
            assertThat(other.waitFor()).isEqualTo(1);
        }
    }

    private List<String> printed(String... properties) {
        return printed(() -> {}, properties);
    }

    private List<String> printed(Runnable meanwhile, String... properties) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (RunningIdentity running = RunningIdentity.on(directory(), properties)) {
            assertThat(running.issuer()).isNotNull();
            meanwhile.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
