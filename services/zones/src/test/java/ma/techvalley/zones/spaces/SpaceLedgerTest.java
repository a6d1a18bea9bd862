package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Refusals.assertInvalid;
import static ma.techvalley.zones.spaces.Refusals.assertRefused;
import static ma.techvalley.zones.spaces.Spaces.hold;
import static ma.techvalley.zones.spaces.Spaces.lease;
import static ma.techvalley.zones.spaces.Spaces.reservation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class SpaceLedgerTest {
    private final SpaceLedger free = SpaceLedger.free(1000, 100);

    @Test
    void countsWhatIsAllocatedAndWhatIsFree() {
        SpaceLedger ledger = free.add(hold("a", 300)).add(lease("b", 250));

        assertThat(ledger.allocatedArea()).isEqualTo(550);
        assertThat(ledger.availableArea()).isEqualTo(450);
    }

    @Test
    void cannotBeMadeWithSpaceAllocatedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpaceLedger(1000, 100, List.of(hold("a", 600), hold("b", 401))));
        assertThatIllegalArgumentException().isThrownBy(() -> new SpaceLedger(1000, 100, List.of(hold("a", -1))));
    }

    @Test
    void allocatesTheLastSquareMetreButNotOneMore() {
        SpaceLedger nearlyFull = free.add(hold("a", 900));

        assertThat(nearlyFull.add(hold("b", 100)).availableArea()).isZero();
        assertRefused(SpaceProblems.NOT_ENOUGH_SPACE, () -> nearlyFull.add(hold("b", 101)));
    }

    @Test
    void saysHowMuchIsFreeAndHowMuchWasAskedFor() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> free.add(hold("a", 800)).add(hold("b", 300)))
                .withMessage("You asked for 300 m²; 200 m² are free.");
    }

    @Test
    void refusesPartsBelowTheSmallestThatIsLet() {
        assertInvalid(() -> free.add(hold("a", 99)), "/area minimum");
        assertInvalid(() -> SpaceLedger.free(1000, 1001), "/minimumDivisibleArea maximum");
    }

    @Test
    void keepsEachIdOnce() {
        assertRefused(ProblemType.ALREADY_EXISTS, () -> free.add(hold("a", 100)).add(lease("a", 100)));
    }

    @Test
    void holdsAtMostTwoHundredAllocations() {
        List<Allocation> many = IntStream.range(0, 200)
                .<Allocation>mapToObj(i -> hold("h" + i, 1))
                .toList();
        SpaceLedger full = new SpaceLedger(1000, 1, many);

        assertRefused(SpaceProblems.LEDGER_FULL, () -> full.add(hold("one more", 1)));
        assertThat(full.replace("h7", lease("l", 2)).allocations()).hasSize(200);
    }

    @Test
    void countsTheAreaOfAReplacedHoldAsFree() {
        SpaceLedger ledger = free.add(hold("a", 800)).replace("a", reservation("b", 1000));

        assertThat(ledger.availableArea()).isZero();
        assertThat(ledger.allocations()).containsExactly(reservation("b", 1000));
    }

    @Test
    void keepsTheHoldWhereItsReplacementIsRefused() {
        SpaceLedger ledger = free.add(hold("a", 300)).add(hold("b", 500));

        assertRefused(SpaceProblems.NOT_ENOUGH_SPACE, () -> ledger.replace("a", lease("c", 501)));
        assertThat(ledger.replace("a", lease("c", 500)).availableArea()).isZero();
    }

    @Test
    void replacesOnlyByALaterKindForTheSameCompany() {
        Reservation others = new Reservation("r", Spaces.OTHER, 100, Spaces.LATER);

        assertRefused(
                SpaceProblems.NOT_CONVERTIBLE, () -> free.add(hold("a", 100)).replace("a", others));
        assertRefused(
                SpaceProblems.NOT_CONVERTIBLE,
                () -> free.add(reservation("a", 100)).replace("a", reservation("b", 100)));
        assertRefused(
                SpaceProblems.NOT_CONVERTIBLE, () -> free.add(lease("a", 100)).replace("a", lease("b", 100)));
        assertRefused(SpaceProblems.UNKNOWN_ALLOCATION, () -> free.replace("a", lease("b", 100)));
    }
}
