package ma.techvalley.compliance.regimes;

import java.time.LocalDate;
import java.util.List;
import ma.techvalley.compliance.law.Dated;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which regime a trait asks for.
 *
 * @param since the first day on which this holds; absent if since the law
 * @param text which says so
 */
public record RegimeRule(Trait trait, Kind kind, @Nullable LocalDate since, String text) implements Dated<Trait> {

    public RegimeRule {
        if (kind == Kind.TRANSFER) {
            throw new IllegalArgumentException("a transfer is filed besides its base, whatever the data are");
        }
    }

    /** @param cells of a line {@code trait;regime;since;text} */
    static RegimeRule of(List<String> cells) {
        return new RegimeRule(
                Trait.valueOf(cells.getFirst()),
                Kind.valueOf(cells.get(1)),
                cells.get(2).isEmpty() ? null : LocalDate.parse(cells.get(2)),
                cells.get(3));
    }

    @Override
    public Trait about() {
        return trait;
    }

    /** For people. */
    @Override
    public String toString() {
        return "%s (%s)".formatted(trait, text);
    }
}
