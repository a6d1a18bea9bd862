package ma.techvalley.compliance.filings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.filings.article15.Item;
import ma.techvalley.compliance.filings.article15.Items;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/**
 * A declaration as it is submitted: with all nine items of article 15, or the first six where article 16 allows it.
 *
 * @param company ICE
 * @param traits at least one: what the filer says about the data, by which the law decides the regime
 */
public record Submission(String company, Nature nature, Set<Trait> traits, Items items) {

    /** @throws Refusal 400 with every item that is missing, and every rule broken inside the others */
    void requireComplete() {
        List<Violation> violations = new ArrayList<>(Item.missing(items, nature == Nature.SIMPLIFIED));
        violations.addAll(items.violations());
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
