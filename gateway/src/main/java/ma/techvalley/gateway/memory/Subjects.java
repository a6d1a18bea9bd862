package ma.techvalley.gateway.memory;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.changes.Newest.Subject;
import org.jspecify.annotations.Nullable;

/** What streams may name of an event. One is kept of each aggregate, so words that come again are kept once. */
final class Subjects {
    private static final Pattern NAME = Pattern.compile(".*\\.([a-z-]+)\\.v\\d+");

    private final Map<String, String> changes = new HashMap<>();
    private final Map<YearMonth, Subject> months = new HashMap<>();

    /** Null for what is nobody else's business. */
    @Nullable
    Subject of(Event event) {
        return switch (event.state()) {
            case ParkState park -> new Subject("park", event.subject(), change(event));
            case OfficeSpaceState space -> new Subject("office-space", event.subject(), change(event));
            case CompanyState company -> new Subject("company", event.subject(), change(event));
            case FilingState filing
            when filing.instrumentNumber() != null ->
                new Subject(
                        "register-entry",
                        filing.instrumentNumber(),
                        changes.computeIfAbsent(filing.stage().name(), stage -> stage.toLowerCase(Locale.ROOT)));
            // How it stands now is in the company's profile.
            case StandingState standing -> new Subject("standing", standing.ice(), null);
            // Not which report: only that the figures of a month are other than before.
            case HeadcountReportState report ->
                months.computeIfAbsent(report.month(), month -> new Subject("jobs", month.toString(), null));
            default -> null;
        };
    }

    private String change(Event event) {
        return changes.computeIfAbsent(event.header().type().name(), Subjects::lastWord);
    }

    private static String lastWord(String type) {
        Matcher name = NAME.matcher(type);
        return name.matches() ? name.group(1) : type;
    }
}
