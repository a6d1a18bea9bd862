package ma.techvalley.compliance.regimes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.techvalley.compliance.law.DatedRules;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.compliance.law.Table;

/** The rules of {@code regimes.csv}; a filing is judged by those of its day in Morocco. */
public final class Regimes {
    private final List<RegimeRule> rules;
    private final DatedRules<Trait, RegimeRule> dated;

    /** @throws IllegalStateException if not exactly one rule of each trait holds on each day */
    Regimes(List<RegimeRule> rules) {
        this.rules = rules;
        this.dated = new DatedRules<>(Trait.class, rules);
    }

    /** Those of the platform. */
    public static Regimes ofMorocco() {
        return new Regimes(Table.read(Regimes.class, "regimes.csv", 4).stream()
                .map(RegimeRule::of)
                .toList());
    }

    /** What the law asks for. @param traits at least one */
    public Regime of(Set<Trait> traits, Instant submittedAt) {
        LocalDate day = Morocco.dayOf(submittedAt);
        return Regime.of(
                traits.stream().sorted().map(trait -> dated.on(day, trait)).toList());
    }

    /** These rules, but with one more that is the last about its trait: from its first day on, it alone holds. */
    public Regimes with(RegimeRule proposed) {
        Stream<RegimeRule> kept = rules.stream()
                .filter(rule -> rule.trait() != proposed.trait() || rule.start().isBefore(proposed.start()));
        return new Regimes(Stream.concat(kept, Stream.of(proposed)).toList());
    }
}
