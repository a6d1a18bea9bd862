package ma.techvalley.compliance.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import ma.techvalley.kit.web.ProblemTable;
import org.junit.jupiter.api.Test;

class LinkProblemsTest {
    @Test
    void areDocumented() throws IOException {
        assertThat(ProblemTable.read().values()).containsAll(ProblemTable.constants(LinkProblems.class));
    }
}
