package ma.techvalley.gateway.register;

import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.registry.Segment;
import org.jspecify.annotations.Nullable;

/**
 * A line of the public register: what rn-pdp.cndp.ma shows, and identifiers. What the controller does for a living, its column
 * "activity", nobody tells the platform in those words: instead there are the code in the instrument's number and the segments.
 *
 * @param ice the controller's identifier, which CNDP's own register lacks; the filer's where an old event does not tell the controller's
 * @param controller legal name of the controller
 * @param processor ICE of the processor that filed for the controller; absent where the controller did
 * @param activityCode in the number of the receipt or authorisation, such as {@code GC} for clients; absent where silence granted
 * @param segments of offshoring in which the company of that {@code ice} says it works; none while it is not known here
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
        @Nullable String activityCode,
        List<Segment> segments,
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

    /** The same, of a company that works in those segments. */
    RegisterRow in(List<Segment> those) {
        return new RegisterRow(
                ice,
                controller,
                processor,
                city,
                activityCode,
                those,
                regime,
                caseNumber,
                nature,
                processing,
                purpose,
                transferCountries,
                decision,
                instrumentNumber,
                date,
                since);
    }

    /** Whether it is granted now. */
    public boolean isGranted() {
        return decision == FilingState.Stage.GRANTED;
    }
}
