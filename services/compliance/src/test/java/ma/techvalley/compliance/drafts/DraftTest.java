package ma.techvalley.compliance.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import ma.techvalley.compliance.drafts.persistence.MongoDrafts;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.contracts.compliance.DraftState;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {
    private static final Command FILER = SampleFilings.by(SampleFilings.ADMINISTRATOR);
    /** Written apart from the table, so that a slip in either shows. */
    private static final Map<String, DraftStage> EXPECTED = Map.of(
            "DRAFT SAVE", DraftStage.DRAFT,
            "DRAFT SUBMIT", DraftStage.SUBMITTED,
            "DRAFT DISCARD", DraftStage.DISCARDED);

    @ParameterizedTest
    @MethodSource("pairs")
    void goesWhereTheTableSaysAndNowhereElse(DraftStage stage, DraftCommand command) {
        DraftStage expected = EXPECTED.get(stage + " " + command);

        if (expected == null) {
            refused(
                    stage == DraftStage.DISCARDED ? ProblemType.NOT_FOUND : ProblemType.CONFLICT,
                    () -> done(at(stage), command, FILER));
        } else {
            assertThat(done(at(stage), command, FILER).stage()).isEqualTo(expected);
        }
        for (Actor other : new Actor[] {SampleFilings.REVIEWER, SampleFilings.SUPERVISOR, Actor.PLATFORM}) {
            refused(ProblemType.NOT_FOUND, () -> done(at(stage), command, SampleFilings.by(other)));
        }
        assertThat(DraftStages.EDGES).hasSameSizeAs(EXPECTED.keySet());
    }

    @Test
    void keepsNothingOfWhatWasWrittenOnceItIsOver() {
        Draft discarded = at(DraftStage.DISCARDED);
        Draft submitted = at(DraftStage.SUBMITTED);
        Draft closed = submitted.becoming("f").orElseThrow().state();

        assertThat(discarded.text()).isNull();
        assertThat(submitted.dueAt()).contains(FILER.now());
        assertThat(closed)
                .returns(null, Draft::text)
                .returns(null, Draft::accepted)
                .returns("f", Draft::filing);
        assertThat(closed.dueAt()).isEmpty();
        assertThat(closed.becoming("f")).isEmpty();
    }

    @Test
    void tellsOthersThatItIsThereAndNothingElse() {
        assertThat(MongoDrafts.type().shared().apply(at(DraftStage.SUBMITTED))).isEqualTo(new DraftState("d"));
    }

    @Test
    void staysWithItsCompany() {
        refused(ProblemType.INVALID_REQUEST, () -> at(DraftStage.DRAFT).saved("002", "{}", FILER));
        refused(ProblemType.FORBIDDEN, () -> Draft.started("d", "003", "{}", FILER));
    }

    private static Draft at(DraftStage stage) {
        Draft draft = Draft.started("d", "001", "{}", FILER).state();
        return switch (stage) {
            case DRAFT -> draft;
            case SUBMITTED -> done(draft, DraftCommand.SUBMIT, FILER);
            case DISCARDED -> done(draft, DraftCommand.DISCARD, FILER);
        };
    }

    private static Draft done(Draft draft, DraftCommand command, Command by) {
        return switch (command) {
            case SAVE -> draft.saved("001", "{\"company\": \"001\"}", by).state();
            case SUBMIT -> draft.submitted(SampleFilings.submission("001"), by).state();
            case DISCARD -> draft.discarded(by).state();
        };
    }

    private static void refused(ProblemType type, ThrowingCallable doing) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(doing).returns(type, Refusal::type);
    }

    private static Stream<Arguments> pairs() {
        return Stream.of(DraftStage.values())
                .flatMap(stage -> Stream.of(DraftCommand.values()).map(command -> Arguments.of(stage, command)));
    }
}
