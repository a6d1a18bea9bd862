package ma.techvalley.compliance.adequacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AdequacyTest {
    private static final Instant NOW = Instant.parse("2026-05-05T09:00:00Z");

    @Test
    void hasTheThirtyTwoStatesOfDeliberation236() {
        Adequacy adequacy = Adequacy.ofMorocco();

        assertThat(Arrays.stream(Locale.getISOCountries()).filter(country -> adequacy.lists(country, NOW)))
                .hasSize(32)
                .contains("GB", "CH", "CA", "IS", "LI", "NO", "FR")
                .doesNotContain("US", "HR", "MA");
    }

    @Test
    void holdsFromTheFirstDayToTheLastInMorocco() {
        Adequacy adequacy =
                new Adequacy(List.of(Adequacy.Listing.of(List.of("FR", "2026-03-01", "2026-03-31", "text"))));

        assertThat(adequacy.lists("FR", Instant.parse("2026-02-28T23:59:59Z"))).isFalse();
        assertThat(adequacy.lists("FR", Instant.parse("2026-03-01T00:00:00Z"))).isTrue();
        assertThat(adequacy.lists("FR", Instant.parse("2026-03-31T22:59:59Z"))).isTrue();
        assertThat(adequacy.lists("FR", Instant.parse("2026-03-31T23:00:00Z"))).isFalse();
    }
}
