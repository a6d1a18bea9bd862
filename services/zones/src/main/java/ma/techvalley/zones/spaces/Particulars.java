package ma.techvalley.zones.spaces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says about an office space, and may say anew.
 *
 * @param seats workplaces it is laid out for
 * @param terms asking rents, newest last; each day has at most one
 * @param availabilityDate the day from which what is free can be moved into
 */
public record Particulars(FitOut fitOut, @Nullable Integer seats, List<AskingTerms> terms, LocalDate availabilityDate) {

    public Particulars {
        terms = RentCalendar.inOrder(terms);
    }

    /** The names of the fields of which the other says something else. */
    List<String> differences(Particulars other) {
        List<String> fields = new ArrayList<>();
        note(fields, "fitOut", fitOut != other.fitOut);
        note(fields, "seats", !Objects.equals(seats, other.seats));
        note(fields, "terms", !terms.equals(other.terms));
        note(fields, "availabilityDate", !availabilityDate.equals(other.availabilityDate));
        return fields;
    }

    private static void note(List<String> fields, String name, boolean differs) {
        if (differs) {
            fields.add(name);
        }
    }
}
