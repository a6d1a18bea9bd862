package ma.techvalley.gateway.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.zones.ParkBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpaceBookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final ParkBook parks = new ParkBook();
    private final SpaceBook book = new SpaceBook(parks);

    @Test
    void aNewDayEncodesOnlyWhatLooksDifferentOnIt() {
        put("plain", List.of(terms(TODAY.minusYears(1))));
        put("dearer-tomorrow", List.of(terms(TODAY), terms(TOMORROW)));
        put("let-for-long", List.of(), lease(TODAY.minusYears(1), TOMORROW));
        put("let-until-today", List.of(), lease(TODAY.minusYears(1), TODAY));
        put("over-already", List.of(), lease(TODAY.minusYears(1), TODAY.minusDays(1)));
        put("let-from-tomorrow", List.of(), lease(TOMORROW, null));
        put("let-from-the-day-after", List.of(), lease(TOMORROW.plusDays(1), null));
        SpaceTable today = book.publish(TODAY);
        List<SpaceRow> rows = today.stream().toList();

        List<SpaceRow> tomorrow = book.publish(TOMORROW).stream().toList();

        assertThat(tomorrow.stream().filter(row -> !rows.contains(row)).map(SpaceRow::id))
                .containsExactlyInAnyOrder("dearer-tomorrow", "over-already", "let-from-tomorrow");
        assertThat(book.publish(TOMORROW).number()).isEqualTo(today.number() + 1);
    }

    @Test
    void otherTenantsEncodeNothingButAreToldOf() {
        put("one", List.of());
        List<SpaceRow> before = book.publish(TODAY).stream().toList();

        book.inhabited(Map.of("alpha", new Tenants(Set.of(Segment.ITO), Set.of(), Set.of())));

        assertThat(book.publish(TODAY).stream()).containsExactlyElementsOf(before);
        assertThat(book.moves())
                .singleElement()
                .satisfies(move -> assertThat(move.isVisible()).isFalse());
    }

    @Test
    void aSpaceThatCannotBeShownIsRefusedAndStaysAsItWas() {
        put("bad", List.of());
        book.publish(TODAY);

        assertThatThrownBy(() -> put("bad", new Unshowable())).isInstanceOf(IllegalStateException.class);
        put("good", List.of());

        assertThat(book.publish(TODAY).stream().map(SpaceRow::id)).containsExactly("bad", "good");
        assertThat(book.unshown()).isEmpty();
    }

    @Test
    void aSpaceThatCannotBeShownKeepsNobodyElseFromBeingSeen() {
        put("bad", new Unshowable());
        put("good", List.of());
        assertThat(book.publish(TODAY).stream().map(SpaceRow::id)).containsExactly("good");
        assertThat(book.unshown()).containsOnlyKeys("bad");
        assertThat(book.unshown()).isEmpty();

        put("better", List.of());
        book.described(parks.put(Samples.parkState("alpha", "MA-06", "Casablanca"), 1));
        assertThat(book.publish(TOMORROW).stream().map(SpaceRow::id)).containsExactly("better", "good");
        assertThat(book.unshown()).containsOnlyKeys("bad");

        put("bad", List.of());
        assertThat(book.publish(TOMORROW).stream().map(SpaceRow::id)).containsExactly("bad", "better", "good");
        assertThat(book.unshown()).isEmpty();
    }

    /** No figure is wrong with it, but whoever makes a row of it fails. */
    private static final class Unshowable extends AbstractList<AskingTerms> {
        @Override
        public AskingTerms get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            return 0;
        }

        @Override
        public List<AskingTerms> reversed() {
            throw new IllegalStateException("planted");
        }
    }

    private void put(String id, List<AskingTerms> terms, Allocation... leases) {
        int area = leases.length * 100;
        book.put(
                new OfficeSpaceState(
                        id,
                        "alpha",
                        "Tour A",
                        "1",
                        500,
                        area,
                        500 - area,
                        100,
                        500 - area,
                        FitOut.FITTED,
                        null,
                        terms,
                        LocalDate.of(2024, 1, 1),
                        MarketStatus.ON_MARKET,
                        List.of(leases)),
                1);
    }

    private static AskingTerms terms(LocalDate from) {
        return new AskingTerms(BigDecimal.valueOf(from.getDayOfMonth()), null, from, null);
    }

    private static Allocation lease(LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new Allocation("lease", Allocation.Kind.LEASE, "001234567000062", 100, startsOn, endsOn, null);
    }
}
