package ma.techvalley.gateway.register.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.gateway.query.Paging;
import ma.techvalley.gateway.query.Rule;
import ma.techvalley.gateway.register.FilingNumber;
import ma.techvalley.gateway.register.RegisterQuery;
import ma.techvalley.gateway.text.Folding;
import ma.techvalley.kit.web.CursorKey;
import ma.techvalley.kit.web.Cursors;
import org.jspecify.annotations.Nullable;

/** The query parameters of the register. */
record RegisterFilters(
        @Parameter(description = "Words of the controller's name") @Nullable @Size(min = 1, max = Rule.LONGEST_TEXT)
        String controller,

        @Parameter(description = "Words of the processing's purposes") @Nullable @Size(min = 1, max = Rule.LONGEST_TEXT)
        String purpose,

        @Parameter(
                description =
                        "Number of the case or of the receipt, with or without its activity code: D-908/2025 or D-GC-908/2025")
        @Nullable
        @Size(min = 1, max = 30)
        @Pattern(regexp = FilingNumber.SHAPE, message = "has to be a number such as D-908/2025 or D-GC-908/2025")
        String number,

        @Parameter(description = "ICE of the controller, or of the processor that filed for it")
        @Nullable
        @Pattern(regexp = Rule.ICE)
        String ice,

        @Parameter(description = "Year in the number") @Nullable @Min(2009) @Max(2999)
        Integer year,

        @Nullable @Size(max = 3) List<FilingState.Kind> regime,

        @Nullable @Min(1) @Max(Rule.MAX_LIMIT) Integer limit,
        @Nullable @Size(max = Rule.LONGEST_CURSOR) String cursor) {

    RegisterQuery query() {
        return new RegisterQuery(
                words(controller),
                words(purpose),
                number == null ? null : FilingNumber.parse(number),
                ice,
                year,
                regime == null ? Set.of() : Set.copyOf(regime));
    }

    Paging paging(CursorKey key) {
        return new Paging(
                limit,
                cursor,
                Cursors.boundTo("data-protection-register", controller, purpose, number, ice, year, regime)
                        .signedWith(key));
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Folding.words(text);
    }
}
