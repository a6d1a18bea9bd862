package ma.techvalley.gateway.memory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.changes.PublicChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/** What may be told of events that became visible: never more than the resources themselves show. */
final class PublicChanges {
    private static final Pattern NAME = Pattern.compile(".*\\.([a-z-]+)\\.v\\d+");

    private PublicChanges() {}

    /** What a stream says of a change. */
    private record Told(
            String id,
            @Nullable String change,
            @Nullable Long version,
            @Nullable RawValue item) {}

    static List<PublicChange> of(List<Event> events, Snapshot snapshot) {
        return events.stream().flatMap(event -> of(event, snapshot).stream()).toList();
    }

    private static Optional<PublicChange> of(Event event, Snapshot snapshot) {
        return switch (event.state()) {
            case ParkState park -> told("park", event, EventJson.mapper().writeValueAsString(park));
            case OfficeSpaceState space ->
                snapshot.spaces().find(space.id()).flatMap(row -> told("office-space", event, row.text()));
            case CompanyState company ->
                snapshot.companies()
                        .find(company.ice())
                        .flatMap(profile ->
                                told("company", event, EventJson.mapper().writeValueAsString(profile)));
            case FilingState filing
            when filing.stage() == FilingState.Stage.GRANTED ->
                told(
                        "register-entry",
                        new Told(Objects.requireNonNullElse(filing.instrumentNumber(), ""), "granted", null, null));
            // Not which report: only that the figures of a month are other than before.
            case HeadcountReportState report ->
                told("jobs", new Told(report.month().toString(), null, null, null));
            default -> Optional.empty();
        };
    }

    private static Optional<PublicChange> told(String type, Event event, String item) {
        Matcher name = NAME.matcher(event.header().type().name());
        return told(
                type,
                new Told(event.subject(), name.matches() ? name.group(1) : null, event.version(), new RawValue(item)));
    }

    private static Optional<PublicChange> told(String type, Told told) {
        return Optional.of(new PublicChange(type, EventJson.mapper().writeValueAsBytes(told)));
    }
}
