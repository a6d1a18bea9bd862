package ma.techvalley.gateway.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.gateway.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A granted filing.
 *
 * @param place its key in the register, newest decision first
 * @param words the controller's folded name
 */
record RegisterEntry(RegisterRow row, String place, String words) {
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    /** Null unless it was granted: nothing else is public. */
    static @Nullable RegisterEntry of(FilingState filing) {
        Instant decidedAt = filing.decidedAt();
        if (filing.stage() != FilingState.Stage.GRANTED
                || decidedAt == null
                || filing.caseNumber() == null
                || filing.instrumentNumber() == null) {
            return null;
        }
        return new RegisterEntry(
                row(filing, LocalDate.ofInstant(decidedAt, MOROCCO)),
                String.format("%019d|%s", Long.MAX_VALUE - Math.max(0, decidedAt.toEpochMilli()), filing.id()),
                Folding.fold(filing.controllerName()));
    }

    private static RegisterRow row(FilingState filing, LocalDate date) {
        return new RegisterRow(
                filing.company(),
                filing.controllerName(),
                filing.city(),
                filing.kind(),
                Objects.requireNonNull(filing.caseNumber()),
                filing.nature(),
                filing.processing(),
                filing.purpose(),
                filing.transferCountries(),
                filing.stage(),
                Objects.requireNonNull(filing.instrumentNumber()),
                date);
    }
}
