package ma.techvalley.compliance.filings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a filer declares: one component for each item of {@link Article15}. The representative is a person, so items never leave
 * this service in an event.
 *
 * @param transfers ISO 3166-1 alpha-2 codes
 */
public record Declaration(
        @Nullable Controller controller,
        @Nullable Processing processing,
        @Nullable Categories categories,
        @Nullable List<String> recipients,
        @Nullable List<String> transfers,
        @Nullable String retention,
        @Nullable Rights rights,
        @Nullable String security,
        @Nullable String links) {

    /** Item a. */
    public record Controller(
            String name,
            String address,
            String city,
            @Nullable String representative) {}

    /** Item b. */
    public record Processing(String name, String characteristics, List<String> purposes) {}

    /** Item c. */
    public record Categories(List<String> persons, List<String> data) {}

    /** Item g. */
    public record Rights(String service, String measures) {}

    /** @throws Refusal naming every item that the nature asks for and that is missing */
    void requireComplete(Nature nature) {
        Set<Article15> required = Article15.requiredFor(nature);
        List<Violation> missing = new ArrayList<>();
        for (Article15 item : Article15.values()) {
            if (required.contains(item) && value(item) == null) {
                missing.add(new Violation(
                        "/declaration/" + item.field(),
                        "article-15-" + item.letter(),
                        "Article 15 " + item.letter() + " asks for it: " + item.meaning() + "."));
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid(missing);
        }
    }

    /** The items in which it differs from another, as letters. */
    SequencedSet<String> differences(Declaration other) {
        SequencedSet<String> letters = new LinkedHashSet<>();
        for (Article15 item : Article15.values()) {
            if (!Objects.equals(value(item), other.value(item))) {
                letters.add(item.letter());
            }
        }
        return letters;
    }

    private @Nullable Object value(Article15 item) {
        return switch (item) {
            case A -> controller;
            case B -> processing;
            case C -> categories;
            case D -> recipients;
            case E -> transfers;
            case F -> retention;
            case G -> rights;
            case H -> security;
            case I -> links;
        };
    }
}
