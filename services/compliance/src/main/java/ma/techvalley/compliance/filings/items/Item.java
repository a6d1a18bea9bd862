package ma.techvalley.compliance.filings.items;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that can be said in a filing; which kind asks for it, and under which mark, is in {@link Form}. */
public enum Item {
    CONTROLLER("controller", "name and address of the controller and its representative", Items::controller),
    PROCESSING("processing", "name, characteristics and purposes of the processing", Items::processing),
    DATA("data", "categories of persons concerned, and of data about them", Items::data),
    RECIPIENTS("recipients", "recipients or categories of recipients", Items::recipients),
    TRANSFERS("transfers", "transfers to foreign countries; an empty list if there are none", Items::transfers),
    RETENTION("retention", "how long the data are kept", Items::retention),
    RIGHTS("rights", "service where rights are exercised, and measures to make that easy", Items::rights),
    SECURITY("security", "general description of the security measures", Items::security),
    INTERCONNECTION(
            "interconnection", "cross-matching, interconnection, cession, subcontracting", Items::interconnection),
    SOURCES("sources", "where the data come from", Items::sources),
    EXECUTION("execution", "services that execute it, and categories of persons with direct access", Items::execution),
    PROCESSORS("processors", "subcontractors; an empty list if there are none", Items::processors),
    UNDERTAKING("undertaking", "to file a new request on a change, and to notify a deletion", Items::undertaking),
    IMPORTER("importer", "name, address and country of the recipient", Items::importer),
    NUMBER_OF_PERSONS("numberOfPersons", "approximate number of persons concerned", Items::numberOfPersons),
    PURPOSE_ABROAD("purposeAbroad", "purpose at the recipient", Items::purposeAbroad),
    TRANSMISSION("transmission", "mode and frequency of the transfers", Items::transmission),
    FIRST_TRANSFER("firstTransfer", "date of the first transfer", Items::firstTransfer),
    GROUND("ground", "exception or guarantees relied on", Items::ground);

    private final String field;
    private final String words;
    private final Function<Items, @Nullable Object> value;

    Item(String field, String words, Function<Items, @Nullable Object> value) {
        this.field = field;
        this.words = words;
        this.value = value;
    }

    /** Whether it is said. */
    boolean isIn(Items items) {
        return value.apply(items) != null;
    }

    /** Where it is in a request. */
    public String pointer() {
        return "/items/" + field;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
