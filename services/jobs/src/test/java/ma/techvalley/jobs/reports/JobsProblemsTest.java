package ma.techvalley.jobs.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import ma.techvalley.kit.web.ProblemTable;
import org.junit.jupiter.api.Test;

class JobsProblemsTest {
    @Test
    void areDocumented() throws IOException {
        assertThat(ProblemTable.read().values()).containsAll(ProblemTable.constants(JobsProblems.class));
    }
}
