package ma.techvalley.identity.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.contracts.identity.Role;

/** An account that is made at the first start, with a password that is generated then. */
record WantedAccount(String name, Set<Account.Use> uses, List<Role> roles, boolean demo) {
    /** Who can look after the platform; every other account is added by hand. */
    static final WantedAccount OPERATOR =
            new WantedAccount("operator", Set.of(Account.Use.MACHINE), List.of(Role.PLATFORM_OPERATOR), false);

    /** Enters the demo data: whatever companies, parks and the CNDP have to do with it. */
    private static final WantedAccount LOADER = new WantedAccount(
            "demo-loader",
            Set.of(Account.Use.MACHINE),
            List.of(Role.ZONE_OPERATOR, Role.COMPANY_ADMINISTRATOR, Role.COMPANY_REPORTER, Role.CNDP_OFFICER),
            true);

    /** Reads histories; where it is not made, searches as of a moment reach no further back than the gateway's memory. */
    static final WantedAccount GATEWAY =
            new WantedAccount("gateway", Set.of(Account.Use.MACHINE), List.of(Role.GATEWAY), false);

    /** One for each role, which signs in as a person, where a person can have it, and as a machine with the same password; and the loader. */
    static List<WantedAccount> forDemo() {
        Stream<WantedAccount> roles = Arrays.stream(Role.values())
                .map(role -> new WantedAccount("demo-" + role.word(), uses(role), List.of(role), true));
        return Stream.concat(roles, Stream.of(LOADER)).toList();
    }

    private static Set<Account.Use> uses(Role role) {
        return role == Role.GATEWAY ? Set.of(Account.Use.MACHINE) : Set.of(Account.Use.values());
    }
}
