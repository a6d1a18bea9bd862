package ma.techvalley.compliance.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void hasEmptyCellsAndNoComments() {
        assertThat(Table.lines("# a;b\n\nx;;y\n1;2;\n", 3))
                .containsExactly(List.of("x", "", "y"), List.of("1", "2", ""));
    }

    @Test
    void namesALineThatHasNotAllCells() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.lines("x;y", 3))
                .withMessage("not 3 cells: x;y");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatNullPointerException()
                .isThrownBy(() -> Table.read(TableTest.class, "none.csv", 1))
                .withMessage("none.csv");
    }
}
