package ma.techvalley.identity.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import ma.techvalley.identity.accounts.AddAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordsIT {
    private static final String LONG = "أحبالجلوسفيظلالزيتونةوقراءةالكتبالقديمةمعكأسمنالشايبالنعناعمساء.";

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
