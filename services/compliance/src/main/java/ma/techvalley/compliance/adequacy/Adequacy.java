package ma.techvalley.compliance.adequacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.compliance.law.Table;

/** The list of States that protect personal data well enough (law 09-08, article 43), as {@code adequacy.csv} has it. */
public final class Adequacy {
    private final List<Listing> listings;

    Adequacy(List<Listing> listings) {
        this.listings = listings;
    }

    /** That of the platform. */
    public static Adequacy ofMorocco() {
        return new Adequacy(Table.read(Adequacy.class, "adequacy.csv", 4).stream()
                .map(Listing::of)
                .toList());
    }

    /** Whether a country is on the list on the day of a moment. @param country ISO 3166-1 alpha-2 code */
    public boolean lists(String country, Instant moment) {
        LocalDate day = Morocco.dayOf(moment);
        return listings.stream().anyMatch(listing -> listing.country.equals(country) && listing.holdsOn(day));
    }

    /**
     * That a country is on it.
     *
     * @param since the first day
     * @param until the last day
     */
    record Listing(String country, LocalDate since, LocalDate until) {
        /** @param cells of a line {@code country;since;until;text} */
        static Listing of(List<String> cells) {
            return new Listing(
                    cells.getFirst(),
                    LocalDate.parse(cells.get(1)),
                    cells.get(2).isEmpty() ? LocalDate.MAX : LocalDate.parse(cells.get(2)));
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(since) && !day.isAfter(until);
        }
    }
}
