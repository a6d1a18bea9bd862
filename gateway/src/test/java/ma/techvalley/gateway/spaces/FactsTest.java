package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.MalformedEvent;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "-1E+999999999", "1E-999999999", "0E+999999999", "1E+9"})
    void refuseAnAmountThatNobodyCanAsk(String amount) {
        for (LocalDate from : List.of(TODAY, TODAY.plusYears(1))) {
            var rent = new AskingTerms(new BigDecimal(amount), null, from, null);
            var charge = new AskingTerms(BigDecimal.TEN, new BigDecimal(amount), from, null);
            assertThatThrownBy(() -> Facts.of(space(100, 0, rent), 1, Instant.EPOCH))
                    .isInstanceOf(MalformedEvent.class);
            assertThatThrownBy(() -> Facts.of(space(100, 0, charge), 1, Instant.EPOCH))
                    .isInstanceOf(MalformedEvent.class);
        }
    }

    @Test
    void refuseAnAreaThatIsNoPartOfTheWhole() {
        assertThatThrownBy(() -> Facts.of(space(1, Integer.MAX_VALUE), 1, Instant.EPOCH))
                .isInstanceOf(MalformedEvent.class);
        assertThatThrownBy(() -> Facts.of(space(1, -1), 1, Instant.EPOCH)).isInstanceOf(MalformedEvent.class);
    }

    @Test
    void takeWhateverCanBeShown() {
        for (String amount : List.of("0", "1E+2", "999999999.99", "-1")) {
            var terms = new AskingTerms(new BigDecimal(amount), new BigDecimal(amount), TODAY, null);
            Facts facts = Facts.of(space(0, 0, terms), 1, Instant.EPOCH);
            var row = new SpaceRow(facts, new Places(), null, TODAY);
            assertThat(row.text()).contains("\"occupancyRate\":0");
        }
    }

    private static OfficeSpaceState space(int leasable, int allocated, AskingTerms... terms) {
        return new OfficeSpaceState(
                "space-1",
                "alpha",
                "Tour A",
                "1",
                leasable,
                allocated,
                leasable - allocated,
                1,
                0,
                FitOut.FITTED,
                null,
                List.of(terms),
                TODAY,
                MarketStatus.ON_MARKET,
                List.of());
    }
}
