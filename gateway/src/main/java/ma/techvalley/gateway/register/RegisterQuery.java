package ma.techvalley.gateway.register;

import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.compliance.FilingState;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the register; absent parts ask for nothing.
 *
 * @param controller folded words of the controller's name
 * @param purpose folded words of the processing's purposes
 * @param number of the case or of the instrument
 * @param ice of the controller, or of the processor that filed for it
 * @param year in the case number
 */
public record RegisterQuery(
        List<String> controller,
        List<String> purpose,
        @Nullable FilingNumber number,
        @Nullable String ice,
        @Nullable Integer year,
        Set<FilingState.Kind> regimes) {
    boolean accepts(RegisterEntry entry) {
        RegisterRow row = entry.row();
        return controller.stream().allMatch(entry.controller()::contains)
                && purpose.stream().allMatch(entry.purpose()::contains)
                && (number == null || number.names(entry))
                && (ice == null || ice.equals(row.ice()) || ice.equals(row.processor()))
                && (year == null || row.caseNumber().endsWith("/" + year))
                && (regimes.isEmpty() || regimes.contains(row.regime()));
    }
}
