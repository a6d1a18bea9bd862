package ma.techvalley.compliance.filings.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.compliance.regimes.RegimeRule;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which kind the law asks for, and why.
 *
 * @param rules one for each trait the filer named
 */
record RegimeResponse(Kind kind, List<RuleResponse> rules) {

    /**
     * Which kind a trait asks for.
     *
     * @param since the first day; absent if since the law
     * @param text which says so, with its article
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RuleResponse(Trait trait, Kind kind, @Nullable LocalDate since, String text) {
        static RuleResponse of(RegimeRule rule) {
            return new RuleResponse(rule.trait(), rule.kind(), rule.since(), rule.text());
        }
    }

    static RegimeResponse of(Regime regime) {
        return new RegimeResponse(
                regime.kind(), regime.rules().stream().map(RuleResponse::of).toList());
    }
}
