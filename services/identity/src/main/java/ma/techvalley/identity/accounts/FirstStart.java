package ma.techvalley.identity.accounts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.identity.state.StateDirectory;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Makes the accounts that are missing, with passwords of 192 random bits. The passwords are written before the accounts: whoever
 * is killed in between starts anew, and an account never exists whose password nobody can read.
 */
final class FirstStart {
    private static final String NAME = "credentials";

    private final StateDirectory directory;
    private final PasswordEncoder hashing;
    private final Consumer<String> announcement;

    FirstStart(StateDirectory directory, PasswordEncoder hashing, Consumer<String> announcement) {
        this.directory = directory;
        this.hashing = hashing;
        this.announcement = announcement;
    }

    /** Those that are there, and now also those that were not. */
    List<Account> complete(AccountsFile file, List<WantedAccount> wanted) {
        List<Account> there = file.read();
        Set<String> names = there.stream().map(Account::name).collect(Collectors.toSet());
        Map<String, String> secrets = wanted.stream()
                .map(WantedAccount::name)
                .filter(name -> !names.contains(name))
                .collect(Collectors.toMap(name -> name, name -> Secrets.generate(), (a, b) -> a, TreeMap::new));
        if (secrets.isEmpty()) {
            return there;
        }
        List<Account> made = wanted.parallelStream()
                .filter(account -> secrets.containsKey(account.name()))
                .map(account -> account(account, Objects.requireNonNull(secrets.get(account.name()))))
                .toList();
        directory.write(NAME, credentials(secrets));
        List<Account> all = Stream.concat(there.stream(), made.stream()).toList();
        file.write(all);
        announce(secrets);
        return all;
    }

    private Account account(WantedAccount wanted, String secret) {
        String hash = Objects.requireNonNull(hashing.encode(secret));
        List<String> roles = wanted.roles().stream().map(Role::word).toList();
        String id = UUID.randomUUID().toString();
        return new Account(id, wanted.name(), wanted.uses(), hash, roles, List.of(), List.of(), wanted.demo());
    }

    /** What an earlier start wrote about other accounts stays. */
    private String credentials(Map<String, String> secrets) {
        Stream<String> earlier = directory.read(NAME).stream()
                .flatMap(String::lines)
                .filter(line -> !secrets.containsKey(line.split(" ", 2)[0]));
        return Stream.concat(earlier, lines(secrets)).collect(Collectors.joining("\n", "", "\n"));
    }

    private void announce(Map<String, String> secrets) {
        announcement.accept("New accounts and their passwords. They are shown this once; " + directory.file(NAME)
                + " keeps them, for its owner's eyes only.");
        lines(secrets).forEach(line -> announcement.accept("  " + line));
    }

    private static Stream<String> lines(Map<String, String> secrets) {
        return secrets.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue());
    }
}
