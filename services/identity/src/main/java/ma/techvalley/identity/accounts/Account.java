package ma.techvalley.identity.accounts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import ma.techvalley.contracts.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in, as the accounts file has it.
 *
 * @param id opaque; the subject of tokens
 * @param name what a person types, and a machine's client id; in no token
 * @param secret hash of the password
 * @param demo whether the account exists only while demo accounts are wanted; its reach is then configuration
 */
@JsonPropertyOrder({"id", "name", "uses", "secret", "roles", "companies", "parks", "demo"})
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Account(
        String id,
        String name,
        Set<Use> uses,
        String secret,
        List<String> roles,
        @Nullable List<String> companies,
        @Nullable List<String> parks,
        boolean demo) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern NAME = Pattern.compile("[a-z0-9](?:[a-z0-9._@-]{0,62}[a-z0-9])?");

    /** How an account is used. */
    public enum Use {
        /** Signs in at the page. */
        @JsonProperty("person")
        PERSON,
        /** Gets tokens with client credentials. */
        @JsonProperty("machine")
        MACHINE
    }

    public Account {
        require(id != null && ID.matcher(id).matches(), name + ": 'id' has 8 to 64 letters, digits or hyphens");
        require(name != null && NAME.matcher(name).matches(), "'" + name + "' is no name: use a-z, 0-9 and . _ @ -");
        require(uses != null && !uses.isEmpty(), name + ": 'uses' lists person, machine or both");
        require(secret != null && Hashing.accepts(secret), name + ": 'secret' is no hash; make one with add-account");
        require(roles != null && !roles.isEmpty(), name + ": 'roles' names at least one role");
        roles.forEach(role -> require(Role.of(role).isPresent(), name + ": there is no role '" + role + "'"));
        companies = Objects.requireNonNullElse(companies, List.of());
        parks = Objects.requireNonNullElse(parks, List.of());
        new Reach(companies, parks).check(name);
    }

    /** For whom it acts. */
    @JsonIgnore
    public Reach reach() {
        return new Reach(
                Objects.requireNonNullElse(companies, List.of()), Objects.requireNonNullElse(parks, List.of()));
    }

    Account reaching(Reach reach) {
        return new Account(id, name, uses, secret, roles, reach.companies(), reach.parks(), demo);
    }

    Account hashed(String hash) {
        return new Account(id, name, uses, hash, roles, companies, parks, demo);
    }

    /** Without the hash, should it ever reach a log. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + roles + "]";
    }

    private static void require(boolean met, String rule) {
        if (!met) {
            throw new IllegalArgumentException(rule);
        }
    }
}
