package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Refusals.assertRefused;
import static ma.techvalley.zones.spaces.Spaces.ACME;
import static ma.techvalley.zones.spaces.Spaces.LATER;
import static ma.techvalley.zones.spaces.Spaces.NOW;
import static ma.techvalley.zones.spaces.Spaces.after;
import static ma.techvalley.zones.spaces.Spaces.free;
import static ma.techvalley.zones.spaces.Spaces.hold;
import static ma.techvalley.zones.spaces.Spaces.holdUntil;
import static ma.techvalley.zones.spaces.Spaces.lease;
import static ma.techvalley.zones.spaces.Spaces.particulars;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Described;
import ma.techvalley.contracts.zones.OfficeSpaceChange.HoldExpired;
import ma.techvalley.contracts.zones.OfficeSpaceChange.LeaseEnded;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Leased;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.OfficeSpaceState.MarketStatus;
import org.junit.jupiter.api.Test;

class OfficeSpaceTest {
    @Test
    void becomesALeaseWhatWasHeld() {
        var decision = after(free(), hold("h", 400)).lease(lease("l", 300), "h");

        assertThat(decision.change())
                .isInstanceOfSatisfying(
                        Leased.class, leased -> assertThat(leased.inPlaceOf()).isEqualTo("h"));
        assertThat(decision.state().ledger().availableArea()).isEqualTo(700);
    }

    @Test
    void takesNothingNewOnceWithdrawn() {
        OfficeSpace withdrawn = after(free(), hold("h", 400)).withdraw("sold").state();

        assertRefused(SpaceProblems.SPACE_WITHDRAWN, withdrawn::offered);
        assertThat(Announcement.of(withdrawn).status()).isEqualTo(MarketStatus.WITHDRAWN);
    }

    @Test
    void letsGoWhatIsAllocatedEvenOnceWithdrawn() {
        OfficeSpace withdrawn =
                after(free(), hold("h", 400), lease("l", 200)).withdraw("sold").state();

        assertThat(withdrawn.release("l", "moved out").state().ledger().availableArea())
                .isEqualTo(600);
        assertThat(withdrawn.end(LATER)).isPresent();
    }

    @Test
    void hasNoReleaseForWhatItDoesNotHave() {
        assertRefused(SpaceProblems.UNKNOWN_ALLOCATION, () -> free().release("h", "why not"));
    }

    @Test
    void lapsesWhatIsDueFirstFirst() {
        OfficeSpace space = after(free(), holdUntil("second", LATER), holdUntil("first", NOW));

        assertThat(space.dueAt()).contains(NOW);
        assertThat(space.end(NOW.minusMillis(1))).isEmpty();
        var decision = space.end(LATER).orElseThrow();
        assertThat(decision.change())
                .isInstanceOfSatisfying(
                        HoldExpired.class,
                        expired -> assertThat(expired.lapsed().id()).isEqualTo("first"));
        assertThat(decision.state().dueAt()).contains(LATER);
    }

    @Test
    void endsALeaseAfterItsLastDayInMorocco() {
        LocalDate last = LocalDate.parse("2027-01-31");
        Lease lease = new Lease("l", ACME, 500, new LeasePeriod(LocalDate.parse("2026-12-01"), last));
        OfficeSpace space = after(free(), lease);
        Instant midnight = Instant.parse("2027-01-31T23:00:00Z");

        assertThat(space.dueAt()).contains(midnight);
        assertThat(space.end(midnight.minusMillis(1))).isEmpty();
        assertThat(space.end(midnight).orElseThrow().change()).isInstanceOf(LeaseEnded.class);
    }

    @Test
    void isNeverDueForALeaseWithoutAnEnd() {
        assertThat(after(free(), lease("l", 1000)).dueAt()).isEmpty();
    }

    @Test
    void saysWhatWasDescribedAnewAndNothingWhereNothingWas() {
        assertThat(free().describe(particulars("110.50"))).isEmpty();
        assertThat(free().describe(particulars("99.00")).orElseThrow().change())
                .isEqualTo(new Described(List.of("terms")));
    }

    @Test
    void announcesTheFiguresOfItsLedger() {
        OfficeSpaceState state = Announcement.of(after(free(), hold("h", 400), lease("l", 200)));

        assertThat(state.allocatedArea()).isEqualTo(600);
        assertThat(state.availableArea()).isEqualTo(400);
        assertThat(state.maximumContiguousArea()).isEqualTo(400);
        assertThat(state.allocations()).hasSize(2);
    }
}
