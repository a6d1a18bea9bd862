package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.techvalley.identity.accounts.AddAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PasswordsIT {
    private static final String LONG = "أحبالجلوسفيظلالزيتونةوقراءةالكتبالقديمةمعكأسمنالشايبالنعناعمساء.";

    @Test
    void getABetterHashWhenTheyAreShownToIt(@TempDir Path directory) throws IOException {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("correct horse battery");
        Path file = directory.resolve("accounts.json");
        Files.writeString(file, """
                {"accounts": [{"id": "account-1", "name": "amina", "uses": ["person"], "secret": "%1$s", "roles": ["investor"]},
                  {"id": "account-2", "name": "desk", "uses": ["machine"], "secret": "%1$s", "roles": ["investor"]},
                  {"id": "account-3", "name": "other", "uses": ["machine"], "secret": "%1$s", "roles": ["investor"]}]}
                """.formatted(hash));

        try (RunningIdentity identity = RunningIdentity.on(directory, "techvalley.identity.demo=false");
                Browser browser = identity.browser()) {
            Tokens tokens = new Tokens(browser);
            for (int time = 0; time < 2; time++) {
                assertThat(browser.signIn("amina", "correct horse battery")
                                .headers()
                                .firstValue("Location"))
                        .contains("/");
                assertThat(tokens.ofMachine("desk", "correct horse battery").statusCode())
                        .isEqualTo(200);
                assertThat(tokens.ofMachine("other", "correct horse").statusCode())
                        .isEqualTo(401);
            }
        }

        JsonNode accounts = JsonMapper.shared().readTree(Files.readString(file)).path("accounts");
        assertThat(accounts.valueStream().map(account -> account.path("secret").asString()))
                .satisfiesExactly(
                        secret -> assertThat(secret).startsWith("{pbkdf2@600000}"),
                        secret -> assertThat(secret).startsWith("{pbkdf2@600000}"),
                        secret -> assertThat(secret).isEqualTo(hash));
    }

    @Test
    void countWithEveryArabicLetter(@TempDir Path directory) {
        String[] person = {directory.toString(), "amina", "person", "investor"};
        var typed = new ByteArrayInputStream((LONG + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(AddAccount.run(person, typed, new PrintStream(System.out, true, StandardCharsets.UTF_8)))
                .isZero();

        try (RunningIdentity identity = RunningIdentity.on(directory);
                Browser browser = identity.browser()) {
            String cut = LONG.substring(0, LONG.length() - 1);

            assertThat(LONG).hasSizeGreaterThanOrEqualTo(64);
            assertThat(browser.signIn("amina", cut).headers().firstValue("Location"))
                    .contains("/login?error&lang=en");
            assertThat(browser.signIn("amina", LONG).headers().firstValue("Location"))
                    .contains("/");
        }
    }
}
