package ma.techvalley.identity.accounts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.identity.state.StateDirectory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The accounts as JSON; README.md has its format. */
final class AccountsFile {
    private static final String NAME = "accounts.json";
    /** A misspelt key would otherwise be a right that is silently missing. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final StateDirectory directory;

    AccountsFile(StateDirectory directory) {
        this.directory = directory;
    }

    private record Content(List<Account> accounts) {}

    /** @throws IllegalStateException naming the account and what is wrong with it */
    List<Account> read() {
        return directory.read(NAME).map(this::parsed).orElse(List.of());
    }

    void write(List<Account> accounts) {
        unique(accounts);
        directory.write(NAME, MAPPER.writeValueAsString(new Content(accounts)) + "\n");
    }

    private List<Account> parsed(String text) {
        try {
            List<Account> accounts = MAPPER.readValue(text, Content.class).accounts();
            unique(accounts);
            return accounts;
        } catch (JacksonException unreadable) {
            Throwable cause = unreadable.getCause();
            // Jackson's own message may quote the file; ours does not.
            String detail = cause instanceof IllegalArgumentException
                    ? cause.getMessage()
                    : "wrong JSON, or a key that does not belong there";
            throw new IllegalStateException(directory.file(NAME) + ": " + detail);
        }
    }

    private void unique(List<Account> accounts) {
        Set<String> seen = new HashSet<>();
        accounts.stream()
                .flatMap(account -> Stream.of("id " + account.id(), "name " + account.name()))
                .filter(key -> !seen.add(key))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalStateException(directory.file(NAME) + ": two accounts have the " + twice);
                });
    }
}
