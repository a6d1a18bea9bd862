package ma.techvalley.compliance.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import ma.techvalley.kit.web.ProblemTable;
import org.junit.jupiter.api.Test;

class ClockProblemsTest {
    @Test
    void areDocumented() throws IOException {
        assertThat(ProblemTable.read().values()).containsAll(ProblemTable.constants(ClockProblems.class));
    }
}
