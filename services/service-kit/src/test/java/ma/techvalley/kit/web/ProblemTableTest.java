package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import ma.techvalley.kit.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ProblemTableTest {
    @Test
    void documentsEveryTypeOfTheKit() throws IOException {
        var constants = ProblemTable.constants(ProblemType.class);
        assertThat(constants).hasSizeGreaterThan(15);
        assertThat(ProblemTable.read().values()).containsAll(constants);
    }
}
