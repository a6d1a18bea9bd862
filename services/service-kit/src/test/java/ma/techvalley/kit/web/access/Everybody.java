package ma.techvalley.kit.web.access;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;

/**
 * Somebody with every role, who acts for whatever its requests have named so far: for tests of what a service does, not of for
 * whom.
 */
public final class Everybody {
    /** Tokens travel in a header, which has its limit. */
    private static final int MOST = 200;

    private static final Pattern NAMED = Pattern.compile(
            "\\b([0-9]{15})\\b|\"(?:park|code)\"\\s*:\\s*\"([a-z0-9-]{1,64})\"|/api/v1/zones/([a-z0-9-]{1,64})");
    private final Set<String> names = new LinkedHashSet<>();
    private final TestIssuer issuer;

    public Everybody(TestIssuer issuer) {
        this.issuer = issuer;
    }

    /** The value of an {@code Authorization} header for a request. */
    public synchronized String bearer(String path, String body) {
        note(path);
        note(body);
        return issuer.bearer(new Actor("everybody", EnumSet.allOf(Role.class), names, names));
    }

    private void note(String text) {
        for (Matcher named = NAMED.matcher(text); named.find(); ) {
            for (int group = 1; group <= 3; group++) {
                if (named.group(group) != null) {
                    names.remove(named.group(group));
                    names.add(named.group(group));
                }
            }
        }
        while (names.size() > MOST) {
            names.remove(names.iterator().next());
        }
    }
}
