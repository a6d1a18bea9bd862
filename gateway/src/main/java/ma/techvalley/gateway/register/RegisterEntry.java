package ma.techvalley.gateway.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.gateway.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A filing that was granted, also after that has ended.
 *
 * @param place its key in the register, newest decision first
 * @param controller its folded name
 * @param purpose the folded text of the processing's purposes
 * @param activityCodes that the instrument's number has had
 */
record RegisterEntry(RegisterRow row, String place, String controller, String purpose, Set<String> activityCodes) {
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    /** What became of a grant shows; what was never granted is not public. */
    private static final Set<FilingState.Stage> SHOWN = EnumSet.of(
            FilingState.Stage.GRANTED,
            FilingState.Stage.WITHDRAWN,
            FilingState.Stage.DELETED,
            FilingState.Stage.SUSPENDED,
            FilingState.Stage.SUPERSEDED);

    /** Null unless it was granted, or while a receipt has lapsed because an authorisation is asked for. */
    static @Nullable RegisterEntry of(FilingState filing) {
        Instant decidedAt = filing.decidedAt();
        if (!SHOWN.contains(filing.stage())
                || decidedAt == null
                || filing.caseNumber() == null
                || filing.instrumentNumber() == null) {
            return null;
        }
        return new RegisterEntry(
                row(filing, decidedAt),
                String.format("%019d|%s", Long.MAX_VALUE - Math.max(0, decidedAt.toEpochMilli()), filing.id()),
                Folding.fold(filing.controllerName()),
                Folding.fold(filing.purpose()),
                activityCodes(filing));
    }

    private static Set<String> activityCodes(FilingState filing) {
        return Stream.concat(
                        Stream.ofNullable(filing.activityCode()),
                        Stream.ofNullable(filing.formerActivityCodes()).flatMap(List::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static RegisterRow row(FilingState filing, Instant decidedAt) {
        Instant since = filing.stage() == FilingState.Stage.GRANTED ? decidedAt : filing.endedAt();
        String controller = filing.controllerCompany();
        return new RegisterRow(
                controller == null ? filing.company() : controller,
                filing.controllerName(),
                controller == null ? null : filing.company(),
                filing.city(),
                filing.activityCode(),
                List.of(),
                filing.kind(),
                Objects.requireNonNull(filing.caseNumber()),
                filing.nature(),
                filing.processing(),
                filing.purpose(),
                filing.transferCountries(),
                filing.stage(),
                Objects.requireNonNull(filing.instrumentNumber()),
                dayOf(decidedAt),
                since == null ? null : dayOf(since));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, MOROCCO);
    }
}
