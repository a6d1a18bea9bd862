package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.COMMAND;
import static ma.techvalley.compliance.filings.SampleFilings.GRANTED;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens without anybody's command, from every stage, by the code that does it; {@link StagesTest} proves the table. */
class StepsByThemselvesTest {
    private static final Instant LATER = Instant.parse("2031-01-01T00:00:00Z");
    private static final List<FilingCommand> STEPS =
            List.of(FilingCommand.GRANT_TACITLY, FilingCommand.SUSPEND, FilingCommand.SUPERSEDE);

    @ParameterizedTest
    @MethodSource("pairs")
    void leadWhereTheTableSaysAndNowhereElse(Stage stage, FilingCommand step) {
        Optional<Stage> next = Stages.EDGES.stream()
                .filter(edge -> edge.stage() == stage && edge.command() == step)
                .map(Stages.Edge::next)
                .findFirst();

        assertThat(done(step, stage)).isEqualTo(next);
    }

    @Test
    void areAllThatNobodyDoes() {
        assertThat(Stages.EDGES.stream()
                        .filter(edge -> edge.who() == Who.NOBODY)
                        .map(Stages.Edge::command)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(STEPS);
    }

    /** Decree 2-09-165, article 28: silence grants, whatever is missing; its officer could have refused it. */
    @Test
    void grantAMovedDeclarationThatStillLacksWhatOnlyRequestsSay() {
        Filing moved = SampleFilings.underReview()
                .moved("dangers", SampleFilings.LAW, SampleFilings.by(REVIEWER))
                .state();
        assertThat(moved.stage()).isEqualTo(Stage.INCOMPLETE);

        Filing granted = rung(moved);

        assertThat(granted.stage()).isEqualTo(Stage.GRANTED);
        assertThat(granted.missing()).isNotEmpty().isEqualTo(moved.missing());
        assertThat(granted.review().verdict()).isEqualTo(Verdict.silence(Instant.parse("2025-07-05T23:00:00Z")));
        assertThat(granted.instrumentNumber()).contains("D-908/2025");
    }

    @Test
    void grantNothingThatItsOfficerHasRefusedForWhatItLacks() {
        Filing refused = SampleFilings.underReview()
                .moved("dangers", SampleFilings.LAW, SampleFilings.by(REVIEWER))
                .state()
                .refused(REVIEWER, SampleFilings.REFUSED)
                .state();

        assertThat(Ringing.next(refused, null, LATER)).isEmpty();
    }

    /** Where the stage allows no step, the code either does nothing or is refused. */
    private static Optional<Stage> done(FilingCommand step, Stage stage) {
        return switch (step) {
            case GRANT_TACITLY ->
                silent(SampleFilings.requested().copy().stage(stage).filing());
            case SUSPEND -> {
                Filing base =
                        SampleFilings.granted("b").copy().stage(Stage.WITHDRAWN).filing();
                Filing transfer = SampleFilings.transfersOn("b").getFirst();
                yield next(Endings.suspended(transfer.copy().stage(stage).filing(), base, COMMAND.now()));
            }
            case SUPERSEDE -> {
                Filing granted = SampleFilings.underReview()
                        .granted(REVIEWER, GRANTED, "GC")
                        .state();
                yield next(Endings.superseded(
                        granted.copy().stage(stage).filing(), SampleFilings.granted("c"), COMMAND.now()));
            }
            default -> throw new IllegalArgumentException(step.toString());
        };
    }

    private static Optional<Stage> silent(Filing filing) {
        try {
            return Optional.of(rung(filing).stage());
        } catch (Refusal wrongStage) {
            assertThat(wrongStage.type()).isEqualTo(ComplianceProblems.WRONG_STAGE);
            return Optional.empty();
        }
    }

    private static Filing rung(Filing filing) {
        Decision<Filing> reminded = Ringing.next(filing, null, LATER).orElseThrow();
        assertThat(reminded.change()).isInstanceOf(FilingChange.DeadlineNeared.class);
        return Ringing.next(reminded.state(), null, LATER).orElseThrow().state();
    }

    private static Optional<Stage> next(Optional<Decision<Filing>> decision) {
        return decision.map(made -> made.state().stage());
    }

    private static Stream<Arguments> pairs() {
        return Arrays.stream(Stage.values()).flatMap(stage -> STEPS.stream().map(step -> Arguments.of(stage, step)));
    }
}
