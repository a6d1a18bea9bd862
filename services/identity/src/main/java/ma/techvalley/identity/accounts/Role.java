package ma.techvalley.identity.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do. The services decide what follows from it; here only the names matter, and whom a demo account acts for. */
enum Role {
    INVESTOR,
    COMPANY_REPORTER,
    COMPANY_ADMINISTRATOR,
    ZONE_OPERATOR,
    CNDP_OFFICER,
    CNDP_SUPERVISOR,
    MINISTRY_ANALYST,
    AUDITOR,
    PLATFORM_OPERATOR;

    /** As it is in tokens. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** The part of that reach that a holder of this role has any use for. */
    Reach within(Reach reach) {
        return switch (this) {
            case COMPANY_REPORTER, COMPANY_ADMINISTRATOR -> new Reach(reach.companies(), Reach.NOTHING.parks());
            case ZONE_OPERATOR -> new Reach(Reach.NOTHING.companies(), reach.parks());
            default -> Reach.NOTHING;
        };
    }
}
