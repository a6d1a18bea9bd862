package ma.techvalley.identity.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All who may sign in while this process runs; the file is read at start. */
public final class Accounts {
    private final Map<String, Account> byName;
    private final Map<String, Account> byId;

    Accounts(List<Account> accounts) {
        byName = accounts.stream().collect(Collectors.toUnmodifiableMap(Account::name, Function.identity()));
        byId = accounts.stream().collect(Collectors.toUnmodifiableMap(Account::id, Function.identity()));
    }

    public Optional<Account> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Only if it is used like that. */
    public Optional<Account> find(String name, Account.Use use) {
        return Optional.ofNullable(byName.get(name))
                .filter(account -> account.uses().contains(use));
    }
}
