package ma.techvalley.compliance.filings;

import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import org.jspecify.annotations.Nullable;

/** Who may read which filings: the authority all, a company its own. */
public final class Readers {
    private Readers() {}

    /** ICEs of the only companies whose filings an actor may read; absent for those who read all. */
    public static @Nullable Set<String> companies(Actor actor) {
        if (actor.is(Role.CNDP_OFFICER, Role.CNDP_SUPERVISOR)) {
            return null;
        }
        return actor.is(Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR) ? actor.companies() : Set.of();
    }

    static boolean include(Actor actor, String company) {
        Set<String> only = companies(actor);
        return only == null || only.contains(company);
    }
}
