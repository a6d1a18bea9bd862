package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StagesTest {
    /** Written apart from the table, so that a slip in either shows. */
    private static final Map<String, Stage> EXPECTED = """
            SUBMITTED    TAKE               UNDER_REVIEW
            SUBMITTED    CORRECT            SUBMITTED
            UNDER_REVIEW CORRECT            UNDER_REVIEW
            INCOMPLETE   CORRECT            UNDER_REVIEW
            UNDER_REVIEW REQUEST_COMPLETION INCOMPLETE
            UNDER_REVIEW GRANT              GRANTED
            UNDER_REVIEW REFUSE             REFUSED
            """.lines()
            .map(line -> line.split(" +"))
            .collect(Collectors.toMap(words -> words[0] + " " + words[1], words -> Stage.valueOf(words[2])));

    @ParameterizedTest
    @MethodSource("pairs")
    void leadsWhereTheTableSaysAndNowhereElse(Stage stage, FilingCommand command) {
        Stage next = EXPECTED.get(stage + " " + command);
        if (next != null) {
            assertThat(Stages.after(stage, command)).isEqualTo(next);
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Stages.after(stage, command))
                    .returns(ComplianceProblems.WRONG_STAGE, Refusal::type)
                    .withMessageStartingWith("The filing is " + stage + ";");
        }
    }

    @Test
    void listsEachEdgeOnce() {
        assertThat(Stages.EDGES).hasSameSizeAs(EXPECTED.keySet()).doesNotHaveDuplicates();
    }

    private static Stream<Arguments> pairs() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(FilingCommand.values()).map(command -> Arguments.of(stage, command)));
    }
}
