package ma.techvalley.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A declaration with the items of article 15 (law 09-08), as POST /filings takes it. */
record Declaration(String company, String nature, List<String> traits, Items items) {
    /** Items (a) to (i) in the law's order; the last three are absent from a simplified declaration (article 16). */
    record Items(
            @Nullable Controller controller,
            @Nullable Processing processing,
            @Nullable PersonalData data,
            @Nullable List<String> recipients,
            @Nullable List<String> transfers,
            @Nullable String retention,
            @Nullable Rights rights,
            @Nullable String security,
            @Nullable String interconnection) {
        /** Item (f) alone, given anew. */
        static Items retention(String anew) {
            return new Items(null, null, null, null, null, anew, null, null, null);
        }
    }

    record Controller(String name, String address, String city) {}

    record Processing(String name, String characteristics, List<String> purposes) {}

    record PersonalData(List<String> persons, List<String> categories) {}

    record Rights(String service, String measures) {}
}
