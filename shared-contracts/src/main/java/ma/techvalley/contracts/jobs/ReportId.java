package ma.techvalley.contracts.jobs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.contracts.identity.Actor;

/** The id of a headcount report: {@code <ICE>-<park>-<month>}, so anybody who knows a company and its park can guess it. */
public final class ReportId {
    private static final Pattern FORM = Pattern.compile("([0-9]{15})-.+-[0-9]{4}-[0-9]{2}");

    private ReportId() {}

    /** Whether that is no report's id, or one of a company whose figures this actor may see. */
    public static boolean mayKnow(Actor actor, String aggregateId) {
        return company(aggregateId).map(actor::reportsFor).orElse(true);
    }

    /** The ICE in it; empty if that is no report's id. */
    static Optional<String> company(String aggregateId) {
        Matcher id = FORM.matcher(aggregateId);
        return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
    }
}
