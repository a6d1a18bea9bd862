package ma.techvalley.compliance.filings.article15;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** An item of article 15 of law 09-08, by its letter. */
public enum Item {
    A("controller", "name and address of the controller and its representative", Items::controller),
    B("processing", "name, characteristics and purposes of the processing", Items::processing),
    C("data", "categories of persons concerned, and of data about them", Items::data),
    D("recipients", "recipients or categories of recipients", Items::recipients),
    E("transfers", "transfers to foreign countries; an empty list if there are none", Items::transfers),
    F("retention", "how long the data are kept", Items::retention),
    G("rights", "service where rights are exercised, and measures to make that easy", Items::rights),
    H("security", "general description of the security measures", Items::security),
    I("interconnection", "cross-matching, interconnection, cession, subcontracting", Items::interconnection);

    /** Article 16: a simplified declaration has the items up to this one. */
    private static final Item LAST_OF_SIMPLIFIED = F;

    private final String field;
    private final String words;
    private final Function<Items, @Nullable Object> value;

    Item(String field, String words, Function<Items, @Nullable Object> value) {
        this.field = field;
        this.words = words;
        this.value = value;
    }

    /** The item with that letter, in lower case. */
    public static Optional<Item> of(String letter) {
        return Arrays.stream(values())
                .filter(item -> item.letter().equals(letter))
                .findFirst();
    }

    /** Those that are given. */
    public static List<Item> in(Items items) {
        return Arrays.stream(values())
                .filter(item -> item.value.apply(items) != null)
                .toList();
    }

    /** Every item that a declaration lacks, all at once. */
    public static List<Violation> missing(Items items, boolean simplified) {
        return Stream.of(values())
                .filter(item -> !simplified || item.compareTo(LAST_OF_SIMPLIFIED) <= 0)
                .filter(item -> item.value.apply(items) == null)
                .map(item -> new Violation(
                        "/items/" + item.field,
                        "required",
                        "Article 15 (%s): %s.".formatted(item.letter(), item.words)))
                .toList();
    }

    /** As the law and the events write it. */
    public String letter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
