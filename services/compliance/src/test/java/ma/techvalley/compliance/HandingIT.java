package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filing goes from hand to hand. */
class HandingIT {
    private static final String ICE = "002000000007951";
    private static final Http SUPERVISOR =
            RunningCompliance.http().as(new Actor("supervisor-1", Set.of(Role.CNDP_SUPERVISOR), Set.of(), Set.of()));
    private static final Http FIRST = RunningCompliance.officer("hand-1");
    private static final Http SECOND = RunningCompliance.officer("hand-2");

    @BeforeAll
    static void comeOnce() {
        IntStream.rangeClosed(1, 9)
                .forEach(i -> RunningCompliance.officer("hand-" + i).get("?limit=1"));
    }

    @Test
    void isAssignedFromTheQueueHandedOverAndDecidedByWhoHasItThen() {
        String id = submitted();

        assertThat(stage(assign(id, "hand-1", ""))).isEqualTo("UNDER_REVIEW");
        assertThat(FIRST.get("?officer=hand-1&company=" + ICE).body()).contains(id);
        assertThat(stage(handOver(FIRST, id, "hand-2"))).isEqualTo("UNDER_REVIEW");
        Answer late = FIRST.post("/" + id + "/decision", Bodies.refused());
        assertThat(late.problem()).isEqualTo("other-officer");
        assertThat(stage(SECOND.post("/" + id + "/completion-requests", Bodies.completion())))
                .isEqualTo("INCOMPLETE");
        assertThat(stage(assign(id, "hand-3", "hand-2"))).isEqualTo("INCOMPLETE");
        assertThat(stage(RunningCompliance.officer("hand-3").post("/" + id + "/decision", Bodies.refused())))
                .isEqualTo("REFUSED");

        assertThat(RunningCompliance.published(id, 7).subList(2, 6))
                .extracting(event -> event.change())
                .containsExactly(
                        new FilingChange.Assigned("supervisor-1", "hand-1", null),
                        new FilingChange.Handed("hand-1", "hand-2"),
                        new FilingChange.CompletionRequested("hand-2", List.of("f", "h")),
                        new FilingChange.Assigned("supervisor-1", "hand-3", "hand-2"));
        assertThat(assign(id, "hand-1", "hand-3").json().path("detail").asString())
                .isEqualTo(
                        "The filing is REFUSED; it can be assigned while it is SUBMITTED or UNDER_REVIEW or INCOMPLETE.");
        assertThat(handOver(RunningCompliance.officer("hand-3"), id, "hand-1").problem())
                .isEqualTo("wrong-stage");
    }

    @Test
    void isOneOfficersWhenItIsAssignedTakenAndHandedOverAtOnce() {
        String id = submitted();

        List<Answer> answers = IntStream.rangeClosed(1, 8)
                .parallel()
                .mapToObj(i -> i % 2 == 0
                        ? assign(id, "hand-" + i, "")
                        : RunningCompliance.officer("hand-" + i, 1).post("/" + id + "/taking", ""))
                .toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        String holder = FIRST.get("/" + id).json().path("officer").asString();
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .hasSize(7)
                .allSatisfy(answer ->
                        assertThat(answer.json().path("detail").asString()).startsWith("The filing is UNDER_REVIEW"))
                .filteredOn(answer -> answer.problem().equals("other-officer"))
                .allSatisfy(answer -> assertThat(answer.body()).contains(holder));
        List<Answer> handed = IntStream.rangeClosed(1, 9)
                .parallel()
                .filter(i -> !holder.equals("hand-" + i))
                .mapToObj(i -> handOver(RunningCompliance.officer(holder, i % 2), id, "hand-" + i))
                .toList();
        assertThat(handed.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(handed.stream().filter(answer -> answer.problem().equals("other-officer")))
                .hasSize(7);
        assertThat(RunningCompliance.published(id, 4)).hasSize(4);
    }

    @Test
    void goesToNobodyWhoHasNeverComeAsAnOfficerAndNotToWhoHasIt() {
        String id = submitted();

        Answer unknown = assign(id, "supervisor-1", "");
        assertThat(unknown.status()).isEqualTo(409);
        assertThat(unknown.problem()).isEqualTo("unknown-officer");
        assertThat(assign("nobody", "supervisor-1", "").status()).isEqualTo(404);
        assertThat(handOver(FIRST, id, "hand-2").problem()).isEqualTo("wrong-stage");
        FIRST.post("/" + id + "/taking", "");
        assertThat(handOver(FIRST, id, "nobody-7").problem()).isEqualTo("unknown-officer");
        assertThat(handOver(FIRST, id, "hand-1").errors()).containsExactly("/officer other");
        assertThat(assign(id, "hand-1", "hand-1").errors()).containsExactly("/officer other");
        assertThat(handOver(SECOND, id, "hand-3").problem()).isEqualTo("other-officer");
        assertThat(RunningCompliance.published(id, 3)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "<b>", "ضابط", "\\u0000", "\\u202ehand-1"})
    void goesToIdsOnly(String officer) {
        String body = "{\"officer\": \"" + officer + "\", \"insteadOf\": \"" + officer + "\"}";

        Answer refused = SUPERVISOR.post("/any/assignment", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors())
                .allMatch(error -> error.startsWith("/officer ") || error.startsWith("/insteadOf "))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(SUPERVISOR
                        .post("/any/assignment", "{\"officer\": \"" + "x".repeat(129) + "\"}")
                        .errors())
                .containsExactly("/officer pattern");
    }

    private static String submitted() {
        return RunningCompliance.http()
                .post("", Bodies.normal(Registry.registered(ICE)))
                .json()
                .path("id")
                .asString();
    }

    private static Answer assign(String id, String officer, String insteadOf) {
        return SUPERVISOR.post("/" + id + "/assignment", Bodies.assignment(officer, insteadOf));
    }

    private static Answer handOver(Http from, String id, String officer) {
        return from.post("/" + id + "/hand-over", Bodies.assignment(officer, ""));
    }

    private static String stage(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("stage").asString();
    }
}
