package ma.techvalley.compliance.filings.items;

import static ma.techvalley.compliance.filings.items.Item.*;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.kit.problem.Violation;

/** What a kind of filing asks for, each item under the mark that the text gives it. */
public enum Form {
    /** Law 09-08, article 15. */
    DECLARATION("Article 15", lettered(List.of(Item.values()).subList(0, 9)), 9),
    /** Its first six items (law 09-08, article 16); the others may be said too. */
    SIMPLIFIED_DECLARATION("Article 15", DECLARATION.parts, 6),
    /** Eleven items, and an undertaking. */
    AUTHORISATION(
            "Decree 2-09-165, article 27",
            List.of(
                    new Part("1", CONTROLLER),
                    new Part("2", PROCESSING),
                    new Part("3", INTERCONNECTION),
                    new Part("4", DATA),
                    new Part("4", SOURCES),
                    new Part("5", RETENTION),
                    new Part("6", EXECUTION),
                    new Part("7", RECIPIENTS),
                    new Part("8", RIGHTS),
                    new Part("9", SECURITY),
                    new Part("10", PROCESSORS),
                    new Part("11", TRANSFERS),
                    new Part("undertaking", UNDERTAKING)),
            13),
    /** Eight items; the ground depends on the country (law 09-08, articles 43 and 44), so it is not always missing where it is absent. */
    TRANSFER(
            "Decree 2-09-165, article 46",
            List.of(
                    new Part("1", CONTROLLER),
                    new Part("2", IMPORTER),
                    new Part("3", PROCESSING),
                    new Part("4", DATA),
                    new Part("5", NUMBER_OF_PERSONS),
                    new Part("6", PURPOSE_ABROAD),
                    new Part("7", TRANSMISSION),
                    new Part("8", FIRST_TRANSFER),
                    new Part("ground", GROUND)),
            8);

    private final String text;
    private final List<Part> parts;
    private final int required;

    /** @param required how many of the parts, from the first on */
    Form(String text, List<Part> parts, int required) {
        this.text = text;
        this.parts = parts;
        this.required = required;
    }

    /** An item under its mark: a letter of article 15, a number of the decree, or a word where there is neither. */
    private record Part(String mark, Item item) {}

    /** The one for a kind of filing. */
    public static Form of(Kind kind, Nature nature) {
        return switch (kind) {
            case DECLARATION -> nature == Nature.SIMPLIFIED ? SIMPLIFIED_DECLARATION : DECLARATION;
            case AUTHORISATION -> AUTHORISATION;
            case TRANSFER -> TRANSFER;
        };
    }

    /** Every item that is required and not said, and every one that is said and not asked for, all at once. */
    public List<Violation> violations(Items items) {
        Stream<Violation> missing = parts.stream()
                .limit(required)
                .filter(part -> !part.item.isIn(items))
                .map(part -> new Violation(
                        part.item.pointer(), "required", "%s (%s): %s.".formatted(text, part.mark, part.item.words())));
        return Stream.concat(missing, notAsked(items).stream()).toList();
    }

    /** The marks of what is required and not said, each once. */
    public List<String> missing(Items items) {
        return parts.stream()
                .limit(required)
                .filter(part -> !part.item.isIn(items))
                .map(Part::mark)
                .distinct()
                .toList();
    }

    /** Every item that is said although this kind has no place for it. */
    public List<Violation> notAsked(Items items) {
        return Stream.of(Item.values())
                .filter(item -> item.isIn(items) && parts.stream().noneMatch(part -> part.item == item))
                .map(item -> new Violation(item.pointer(), "not-asked", text + " does not ask for this."))
                .toList();
    }

    /** The marks of what is said, each once. */
    public List<String> marks(Items items) {
        return parts.stream()
                .filter(part -> part.item.isIn(items))
                .map(Part::mark)
                .distinct()
                .toList();
    }

    /** Whether each of these is a mark of an item. */
    public boolean has(Collection<String> marks) {
        return marks.stream().allMatch(mark -> parts.stream().anyMatch(part -> part.mark.equals(mark)));
    }

    /** Which text asks, for people. */
    public String text() {
        return text;
    }

    private static List<Part> lettered(List<Item> items) {
        return items.stream()
                .map(item -> new Part(String.valueOf((char) ('a' + item.ordinal())), item))
                .toList();
    }
}
