package ma.techvalley.identity.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All who may sign in while this process runs; who they are is read at start. */
public final class Accounts {
    private final Map<String, Account> byName;
    private final Map<String, Account> byId;
    private final AccountsFile file;

    Accounts(List<Account> accounts, AccountsFile file) {
        byName = accounts.stream().collect(Collectors.toConcurrentMap(Account::name, Function.identity()));
        byId = accounts.stream().collect(Collectors.toConcurrentMap(Account::id, Function.identity()));
        this.file = file;
    }

    /** Keeps a better hash of the same password, here and in the file. */
    public synchronized void rehash(String id, String hash) {
        file.write(file.read().stream()
                .map(account -> account.id().equals(id) ? account.hashed(hash) : account)
                .toList());
        byId(id).map(account -> account.hashed(hash)).ifPresent(better -> {
            byId.put(id, better);
            byName.put(better.name(), better);
        });
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
