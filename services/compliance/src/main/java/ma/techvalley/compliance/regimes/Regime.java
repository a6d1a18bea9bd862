package ma.techvalley.compliance.regimes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.techvalley.contracts.compliance.FilingState.Kind;

/**
 * What the law asked for on the day of a filing.
 *
 * @param kind declaration, or prior authorisation as soon as one trait asks for it (law 09-08, article 12)
 * @param rules of that day, one for each trait the filer named
 */
public record Regime(Kind kind, List<RegimeRule> rules) {

    static Regime of(List<RegimeRule> rules) {
        boolean authorisation = rules.stream().anyMatch(rule -> rule.kind() == Kind.AUTHORISATION);
        return new Regime(authorisation ? Kind.AUTHORISATION : Kind.DECLARATION, rules);
    }

    /** The rules that made it so. */
    public List<RegimeRule> grounds() {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
    }

    /** What the filer said. */
    public Set<Trait> traits() {
        return rules.stream().map(RegimeRule::trait).collect(Collectors.toUnmodifiableSet());
    }
}
