package ma.techvalley.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company nobody can take for a real one.
 *
 * @param course how far it gets
 * @param parks codes of the parks it takes space in; the first most
 * @param size how much space it takes, beside the others
 */
record DemoCompany(int number, Registration registration, Course course, List<String> parks, int size) {
    /** As POST /companies takes it. */
    record Registration(
            String ice,
            String legalName,
            String legalForm,
            TradeRegister tradeRegister,
            String taxId,
            String cnssAffiliation,
            List<String> segments,
            @Nullable String parentCountry) {}

    record TradeRegister(String court, String number) {}

    /** The standing it ends with. */
    enum Course {
        REGISTERED,
        VERIFIED,
        SUSPENDED
    }

    String ice() {
        return registration.ice();
    }

    boolean takesSpace() {
        return course != Course.REGISTERED;
    }
}
