package ma.techvalley.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import ma.techvalley.identity.state.StateDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsFileTest {
    /** As README.md shows it. */
    private static final String GOOD = """
            {"accounts": [{
              "id": "0c6f8a52-2f0e-4f7e-9a36-0d1b6f6f1c11",
              "name": "amina",
              "uses": ["person"],
              "secret": "{bcrypt}$2a$10$abcdefghijklmnopqrstuuJ1d0XQmJxq7Tn9m1b2c3d4e5f6g7h8i",
              "roles": ["company-reporter"],
              "companies": ["001524867000047"]
            }]}""";

    private StateDirectory directory;

    @BeforeEach
    void open(@TempDir Path path) {
        directory = StateDirectory.open(path);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void readsWhatTheReadmeShows() {
        directory.write("accounts.json", GOOD);

        var accounts = new AccountsFile(directory).read();

        assertThat(accounts).hasSize(1);
        assertThat(accounts.getFirst().reach().parks()).isEmpty();
        assertThat(accounts.toString()).doesNotContain("bcrypt", "amina");
    }

    @ParameterizedTest
    @CsvSource({
        "company-reporter, king, there is no role 'king'",
        "001524867000047, *, an ICE of 15 digits",
        "{bcrypt}, {noop}, is no hash",
        "companies, compagnies, a key that does not belong there",
        "person, robot, wrong JSON",
        "amina, A mina, is no name",
        "0c6f8a52-2f0e-4f7e-9a36-0d1b6f6f1c11, 1, has 8 to 64"
    })
    void refusesMistakesSayingWhere(String right, String wrong, String because) {
        directory.write("accounts.json", GOOD.replace(right, wrong));

        assertThatIllegalStateException()
                .isThrownBy(() -> new AccountsFile(directory).read())
                .withMessageContaining("accounts.json")
                .withMessageContaining(because)
                .withMessageNotContaining("$2a$10$");
    }
}
