package ma.techvalley.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.identity.state.StateDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddAccountTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    private Path path;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void addsSomebodyWhoCanSignIn() {
        int status =
                add(PASSWORD, "amina", "person", "company-reporter,zone-operator", "001524867000047", "casanearshore");

        List<Account> accounts = accounts();
        assertThat(status).isZero();
        assertThat(accounts).singleElement().satisfies(account -> {
            assertThat(account.name()).isEqualTo("amina");
            assertThat(account.roles()).containsExactly("company-reporter", "zone-operator");
            assertThat(account.reach()).isEqualTo(new Reach(List.of("001524867000047"), List.of("casanearshore")));
            assertThat(new Hashing().matches(PASSWORD, account.secret())).isTrue();
            assertThat(new Hashing().matches("another password", account.secret()))
                    .isFalse();
        });
        assertThat(output.toString(StandardCharsets.UTF_8)).doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "short, amina, person, investor, -, 12 to 128 characters",
        "password2025!!, amina, person, investor, -, first that are guessed",
        "amina-casablanca-1, amina, person, investor, -, first that are guessed",
        "correct horse battery, Amina!, person, investor, -, no name",
        "correct horse battery, amina, robot, investor, -, neither person nor machine",
        "correct horse battery, amina, person, king, -, no role 'king'",
        "correct horse battery, amina, person, investor, *, 15 digits",
        "correct horse battery, taken, person, investor, -, name taken"
    })
    void refusesWhatMakesNoSense(
            String password, String name, String use, String role, String company, String because) {
        add(PASSWORD, "taken", "machine", "auditor");

        int status = add(password, name, use, role, company);

        assertThat(status).isEqualTo(1);
        assertThat(output.toString(StandardCharsets.UTF_8)).contains(because);
        assertThat(accounts()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"11, 1", "12, 0", "64, 0", "128, 0", "129, 1"})
    void countsCharactersOfAnyAlphabetAsOne(int length, int status) {
        String arabic = IntStream.range(1, length)
                .mapToObj(at -> Character.toString('ء' + at * 7 % 20))
                .collect(Collectors.joining());

        assertThat(add(arabic + "🌱", "amina", "person", "investor")).isEqualTo(status);
    }

    @Test
    void refusesWhatTheOperatorsListHolds() throws IOException {
        assertThat(add(PASSWORD, "first", "person", "investor")).isZero();
        Files.writeString(path.resolve("refused-passwords"), "123456\nCorrect Horse Battery\n");

        assertThat(add(PASSWORD, "second", "person", "investor")).isEqualTo(1);
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("refused-passwords")
                .doesNotContain(PASSWORD);
        assertThat(add("another horse battery", "second", "person", "investor")).isZero();
    }

    @Test
    void explainsItself() {
        assertThat(AddAccount.run(new String[] {}, new ByteArrayInputStream(new byte[0]), new PrintStream(output)))
                .isEqualTo(2);
        assertThat(output.toString(StandardCharsets.UTF_8)).startsWith("Usage:");
    }

    private int add(String password, String... arguments) {
        String[] all = Stream.concat(Stream.of(path.toString()), Arrays.stream(arguments))
                .toArray(String[]::new);
        var in = new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8));
        return AddAccount.run(all, in, new PrintStream(output, true, StandardCharsets.UTF_8));
    }

    private List<Account> accounts() {
        try (StateDirectory directory = StateDirectory.open(path)) {
            return Objects.requireNonNull(new AccountsFile(directory).read());
        }
    }
}
