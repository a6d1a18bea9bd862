package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.GRANTED;
import static ma.techvalley.compliance.filings.SampleFilings.REFUSED;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StagesTest {
    private static final Set<FilingCommand> FILERS = EnumSet.of(FilingCommand.CORRECT, FilingCommand.DELETE);
    private static final CompletionRequest REQUEST =
            new CompletionRequest(SampleFilings.COMMAND.now(), SampleFilings.OFFICER, List.of("5"), "How long?");
    /** Written apart from the table, so that a slip in either shows. */
    private static final Map<String, String> EXPECTED = """
            SUBMITTED    TAKE               UNDER_REVIEW OFFICER
            SUBMITTED    ASSIGN             UNDER_REVIEW SUPERVISOR
            UNDER_REVIEW ASSIGN             UNDER_REVIEW SUPERVISOR
            INCOMPLETE   ASSIGN             INCOMPLETE   SUPERVISOR
            UNDER_REVIEW HAND_OVER          UNDER_REVIEW ITS_OFFICER
            INCOMPLETE   HAND_OVER          INCOMPLETE   ITS_OFFICER
            SUBMITTED    CORRECT            SUBMITTED    FILER
            UNDER_REVIEW CORRECT            UNDER_REVIEW FILER
            INCOMPLETE   CORRECT            UNDER_REVIEW FILER
            UNDER_REVIEW REQUEST_COMPLETION INCOMPLETE   ITS_OFFICER
            UNDER_REVIEW GRANT              GRANTED      ITS_OFFICER
            UNDER_REVIEW REFUSE             REFUSED      ITS_OFFICER
            INCOMPLETE   REFUSE             REFUSED      ITS_OFFICER
            UNDER_REVIEW EXTEND             UNDER_REVIEW ITS_OFFICER
            INCOMPLETE   EXTEND             INCOMPLETE   ITS_OFFICER
            SUBMITTED    GRANT_TACITLY      GRANTED      NOBODY
            UNDER_REVIEW GRANT_TACITLY      GRANTED      NOBODY
            INCOMPLETE   GRANT_TACITLY      GRANTED      NOBODY
            UNDER_REVIEW MOVE               INCOMPLETE   ITS_OFFICER
            INCOMPLETE   MOVE               INCOMPLETE   ITS_OFFICER
            GRANTED      MOVE               INCOMPLETE   ITS_OFFICER
            GRANTED      WITHDRAW           WITHDRAWN    OFFICER
            SUSPENDED    WITHDRAW           WITHDRAWN    OFFICER
            GRANTED      DELETE             DELETED      FILER
            SUSPENDED    DELETE             DELETED      FILER
            GRANTED      SUSPEND            SUSPENDED    NOBODY
            GRANTED      SUPERSEDE          SUPERSEDED   NOBODY
            SUSPENDED    SUPERSEDE          SUPERSEDED   NOBODY
            GRANTED      CORRECT_CLERICALLY GRANTED      OFFICER
            REFUSED      CORRECT_CLERICALLY REFUSED      OFFICER
            WITHDRAWN    CORRECT_CLERICALLY WITHDRAWN    OFFICER
            DELETED      CORRECT_CLERICALLY DELETED      OFFICER
            SUSPENDED    CORRECT_CLERICALLY SUSPENDED    OFFICER
            SUPERSEDED   CORRECT_CLERICALLY SUPERSEDED   OFFICER
            """.lines()
            .map(line -> line.split(" +"))
            .collect(Collectors.toMap(words -> words[0] + " " + words[1], words -> words[2] + " " + words[3]));

    @ParameterizedTest
    @MethodSource("pairs")
    void leadWhereTheTableSaysAndNowhereElse(Stage stage, FilingCommand command) {
        String expected = EXPECTED.get(stage + " " + command);
        if (expected != null) {
            String[] words = expected.split(" ");
            assertThat(done(at(stage, command), command, whoMay(words[1]))).isEqualTo(Stage.valueOf(words[0]));
        } else {
            Actor anybody = FILERS.contains(command) ? ADMINISTRATOR : REVIEWER;
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> done(at(stage, command), command, anybody))
                    .returns(ComplianceProblems.WRONG_STAGE, Refusal::type)
                    .withMessageStartingWith("The filing is " + stage + ";");
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void areLeftByNobodyElse(Stage stage, FilingCommand command) {
        String expected = EXPECTED.getOrDefault(stage + " " + command, "nowhere NOBODY");
        Set<Role> may = roles(expected.split(" ")[1]);

        for (Role role : Role.values()) {
            refused(may.contains(role) ? foreign(role, expected) : own(role), at(stage, command), command);
        }
    }

    @Test
    void areAsManyStepsAsExpected() {
        assertThat(Stages.EDGES).hasSameSizeAs(EXPECTED.keySet()).doesNotHaveDuplicates();
    }

    /** Readers from before these stages refuse them, but skip events of types that came with them. */
    @Test
    void thatCameLaterFollowFromEventsThatCameWithThemOnly() {
        Set<Stage> later = EnumSet.of(Stage.WITHDRAWN, Stage.DELETED, Stage.SUSPENDED, Stage.SUPERSEDED);
        Set<FilingCommand> withThem = EnumSet.of(
                FilingCommand.WITHDRAW,
                FilingCommand.DELETE,
                FilingCommand.SUSPEND,
                FilingCommand.SUPERSEDE,
                FilingCommand.CORRECT_CLERICALLY);

        assertThat(Stages.EDGES.stream().filter(edge -> later.contains(edge.next())))
                .isNotEmpty()
                .allMatch(edge -> withThem.contains(edge.command()));
        assertThat(later)
                .allSatisfy(stage ->
                        assertThat(at(stage, FilingCommand.TAKE).dueAt()).isEmpty());
    }

    /** Each stage as the commands lead there; only a declaration can be moved. */
    private static Filing at(Stage stage, FilingCommand command) {
        Filing requested = command == FilingCommand.MOVE ? SampleFilings.underReview() : SampleFilings.requested();
        return switch (stage) {
            case SUBMITTED -> SampleFilings.unread();
            case UNDER_REVIEW -> requested;
            case INCOMPLETE ->
                requested
                        .completionRequested(
                                REVIEWER,
                                command == FilingCommand.MOVE ? SampleFilings.REQUEST : REQUEST,
                                SampleFilings.LAW)
                        .state();
            case GRANTED -> requested.granted(REVIEWER, GRANTED, "GC").state();
            case REFUSED -> requested.refused(REVIEWER, REFUSED).state();
            case WITHDRAWN, DELETED, SUSPENDED, SUPERSEDED ->
                requested
                        .granted(REVIEWER, GRANTED, "GC")
                        .state()
                        .ended(stage, new Ending(GRANTED.at(), null, null, "as a test wants it", null));
        };
    }

    private static Stage done(Filing filing, FilingCommand command, Actor actor) {
        Command by = SampleFilings.by(actor);
        return switch (command) {
            case TAKE -> filing.taken(actor).state().stage();
            case ASSIGN ->
                Handing.assigned(filing, "officer-b", filing.review().officer(), by)
                        .state()
                        .stage();
            case HAND_OVER ->
                Handing.handedOver(filing, "officer-b", by).state().stage();
            case REQUEST_COMPLETION ->
                filing.completionRequested(actor, REQUEST, SampleFilings.LAW)
                        .state()
                        .stage();
            case CORRECT ->
                Corrections.corrected(filing, SampleFilings.retention("3 years"), SampleFilings.LAW, by)
                        .state()
                        .stage();
            case GRANT -> filing.granted(actor, GRANTED, "GC").state().stage();
            case REFUSE -> filing.refused(actor, REFUSED).state().stage();
            case EXTEND ->
                filing.extended("experts", SampleFilings.LAW, by).state().stage();
            case MOVE -> filing.moved("dangers", SampleFilings.LAW, by).state().stage();
            case WITHDRAW ->
                Endings.withdrawn(filing, Ending.Ground.SECURITY, "dangers", by)
                        .state()
                        .stage();
            case DELETE ->
                Endings.deleted(filing, String.valueOf(filing.caseNumber()), by)
                        .state()
                        .stage();
            case CORRECT_CLERICALLY ->
                ClericalErrors.corrected(filing, WrittenField.DECISION_REASON, "corrected", "a slip", by)
                        .state()
                        .stage();
            case GRANT_TACITLY, SUSPEND, SUPERSEDE -> Stages.after(filing, command, actor);
        };
    }

    private static void refused(Actor actor, Filing filing, FilingCommand command) {
        assertThatExceptionOfType(Refusal.class)
                .as("%s by %s", command, actor)
                .isThrownBy(() -> done(filing, command, actor));
    }

    private static Actor whoMay(String who) {
        return switch (who) {
            case "FILER" -> ADMINISTRATOR;
            case "NOBODY" -> Actor.PLATFORM;
            case "SUPERVISOR" -> SampleFilings.SUPERVISOR;
            default -> REVIEWER;
        };
    }

    private static Set<Role> roles(String who) {
        return switch (who) {
            case "FILER" -> EnumSet.of(Role.COMPANY_ADMINISTRATOR);
            case "SUPERVISOR" -> EnumSet.of(Role.CNDP_SUPERVISOR);
            case "OFFICER", "ITS_OFFICER" -> EnumSet.of(Role.CNDP_OFFICER);
            default -> EnumSet.noneOf(Role.class);
        };
    }

    /** With the id of the filing's officer and its company, but another role. */
    private static Actor own(Role role) {
        return new Actor(REVIEWER.id(), Set.of(role), ADMINISTRATOR.companies(), Set.of("park"));
    }

    /** With the right role, but another id and another company; where all of that role may, none of them is foreign. */
    private static Actor foreign(Role role, String expected) {
        Role other = switch (expected.split(" ")[1]) {
            case "OFFICER" -> Role.CNDP_SUPERVISOR;
            case "SUPERVISOR" -> Role.CNDP_OFFICER;
            default -> role;
        };
        return new Actor("somebody", Set.of(other), Set.of("009"), Set.of("park"));
    }

    private static Stream<Arguments> pairs() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(FilingCommand.values()).map(command -> Arguments.of(stage, command)));
    }
}
