package ma.techvalley.identity.accounts;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.identity.state.StateDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Who may sign in. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {
    /** What of the accounts is configuration. */
    public record Settings(boolean demo, boolean print, Reach reach) {}

    @Bean
    PasswordEncoder hashing() {
        return new Hashing();
    }

    @Bean
    Accounts accounts(StateDirectory directory, Settings settings) {
        AccountsFile file = new AccountsFile(directory);
        // Standard output and not a log: logs are collected, and kept for longer than a password should be seen.
        Consumer<String> announcement = settings.print() ? System.out::println : line -> {};
        List<Account> all =
                new FirstStart(directory, Hashing.ofGenerated(), announcement).complete(file, wanted(file, settings));
        return new Accounts(
                all.stream()
                        .filter(account -> settings.demo() || !account.demo())
                        .map(account -> account.demo() ? account.reaching(reach(account, settings.reach())) : account)
                        .toList(),
                file);
    }

    /** Known to Spring by the opaque id, which so becomes the subject of tokens; the name stays here. */
    @Bean
    UserDetailsService people(Accounts accounts) {
        return name -> accounts.find(name, Account.Use.PERSON)
                .map(account -> User.withUsername(account.id())
                        .password(account.secret())
                        .authorities(new String[0])
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("Nobody has this name"));
    }

    @Bean
    UserDetailsPasswordService betterHashes(Accounts accounts) {
        return (person, hash) -> {
            accounts.rehash(person.getUsername(), Objects.requireNonNull(hash));
            return User.withUserDetails(person).password(hash).build();
        };
    }

    private static List<WantedAccount> wanted(AccountsFile file, Settings settings) {
        if (settings.demo()) {
            return WantedAccount.forDemo();
        }
        boolean some = file.read().stream().anyMatch(account -> !account.demo());
        return some ? List.of() : List.of(WantedAccount.OPERATOR, WantedAccount.GATEWAY);
    }

    private static Reach reach(Account account, Reach configured) {
        return configured.of(
                account.roles().stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toSet()));
    }
}
