package ma.techvalley.contracts.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody is to the platform; one may be several. Machine clients have the same roles as people. */
public enum Role {
    /** Looks for office space; sees what is public. */
    INVESTOR,
    /** Reports the headcount of its companies. */
    COMPANY_REPORTER,
    /** Does everything for its companies. */
    COMPANY_ADMINISTRATOR,
    /** Lets the space of its parks, and checks who moves in. */
    ZONE_OPERATOR,
    /** Reviews filings under law 09-08. */
    CNDP_OFFICER,
    /** Oversees the officers. */
    CNDP_SUPERVISOR,
    /** Sees aggregates; no company's files. */
    MINISTRY_ANALYST,
    /** Verifies the journals and reads the audit trail. */
    AUDITOR,
    /** Runs the platform; sees no business data. */
    PLATFORM_OPERATOR,
    /** Reads the services' histories, to answer as of a moment what it answers to everybody as of now; a machine, never a person. */
    GATEWAY;

    private static final Map<String, Role> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Role::word, role -> role));

    /** As tokens and configuration name it, for example {@code zone-operator}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that word, if there is one. */
    public static Optional<Role> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
