package ma.techvalley.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private final Duplicates duplicates = new Duplicates(700);

    @Test
    void endWhenTheLastOneHasPassedAndNotWhenTheMemoryCanBeRead() {
        duplicates.look(1_000, 700, 0);
        duplicates.look(2_000, 700, 200);
        duplicates.look(3_000, 700, 300);
        duplicates.look(90_000, 700, 300);

        assertThat(duplicates.nanosOfOne()).isEqualTo(2_000.0 / 300);
    }

    @Test
    void countOnlyWhereNothingElseIsAppliedAnyMore() {
        duplicates.look(1_000, 600, 0);
        duplicates.look(2_000, 690, 50);
        duplicates.look(5_000, 700, 100);
        duplicates.look(6_000, 700, 300);

        assertThat(duplicates.nanosOfOne()).isEqualTo(5.0);
    }

    @Test
    void haveNoFigureWhereNoneWasSeenToPass() {
        duplicates.look(1_000, 600, 0);
        assertThat(duplicates.nanosOfOne()).isZero();

        duplicates.look(2_000, 700, 300);
        duplicates.look(3_000, 700, 300);
        assertThat(duplicates.nanosOfOne()).isZero();
    }
}
