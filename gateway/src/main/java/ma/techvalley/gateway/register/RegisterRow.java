package ma.techvalley.gateway.register;

import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.compliance.FilingState;
import org.jspecify.annotations.Nullable;

/**
 * A line of the public register, with the columns of rn-pdp.cndp.ma.
 *
 * @param ice the controller's identifier, which CNDP's own register lacks; the filer's where an old event does not tell the controller's
 * @param controller legal name of the controller
 * @param processor ICE of the processor that filed for the controller; absent where the controller did
 * @param regime declaration, authorisation or transfer abroad
 * @param caseNumber {@code D-908/2025}
 * @param processing name of the processing
 * @param decision granted, or how that has ended: refusals are not public
 * @param instrumentNumber number of the receipt or authorisation, {@code D-GC-908/2025}
 * @param date of the decision, in Morocco
 * @param since the date since when {@code decision} is so, in Morocco; absent where the grant ended before that was told
 */
public record RegisterRow(
        String ice,
        String controller,
        @Nullable String processor,
        String city,
        FilingState.Kind regime,
        String caseNumber,
        FilingState.Nature nature,
        String processing,
        String purpose,
        List<String> transferCountries,
        FilingState.Stage decision,
        String instrumentNumber,
        LocalDate date,
        @Nullable LocalDate since) {

    /** Whether it is granted now. */
    public boolean isGranted() {
        return decision == FilingState.Stage.GRANTED;
    }
}
