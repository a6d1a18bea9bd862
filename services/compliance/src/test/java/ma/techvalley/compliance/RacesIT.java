package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.compliance.rig.Bodies;
import ma.techvalley.compliance.rig.Registry;
import ma.techvalley.compliance.rig.RunningCompliance;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import org.junit.jupiter.api.RepeatedTest;

/** Two who act on one filing at once, through two instances: one wins, the other gets 409 and the state there is then. */
class RacesIT {
    private static final String DESK = "officer-races";

    @RepeatedTest(3)
    void isDecidedOnceWhenItIsGrantedAndRefusedAtOnce() {
        String id = taken();

        List<Answer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> desk(i).post("/" + id + "/decision", i % 4 < 2 ? Bodies.granted() : Bodies.refused()))
                .toList();

        String stage = stage(id);
        oneWon(answers, stage);
        assertThat(winner(answers).text("stage")).isEqualTo(stage).isIn("GRANTED", "REFUSED");
        assertThat(RunningCompliance.published(id, 4)).hasSize(4);
    }

    /** A withdrawal that comes first is refused, since there is nothing to withdraw yet; one that comes after the grant ends it. */
    @RepeatedTest(3)
    void isWithdrawnOnlyOnceItIsGrantedThoughBothComeAtOnce() {
        String id = taken();

        List<Answer> answers = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> i == 0
                        ? desk(0).post("/" + id + "/decision", Bodies.granted())
                        : desk(1).post("/" + id + "/withdrawal", Bodies.withdrawal()))
                .toList();

        assertThat(answers.getFirst().status()).isEqualTo(200);
        if (answers.getLast().status() == 200) {
            assertThat(stage(id)).isEqualTo("WITHDRAWN");
        } else {
            lost(answers.getLast(), "UNDER_REVIEW");
            assertThat(stage(id)).isEqualTo("GRANTED");
        }
    }

    @RepeatedTest(3)
    void endsInOneWayWhenAReceiptIsWithdrawnDeletedAndMovedAtOnce() {
        String id = taken();
        desk(0).post("/" + id + "/decision", Bodies.granted());
        String number = desk(0).get("/" + id).text("caseNumber");

        List<Answer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> switch (i % 3) {
                    case 0 -> desk(i).post("/" + id + "/withdrawal", Bodies.withdrawal());
                    case 1 -> RunningCompliance.http(i % 2).post("/" + id + "/deletion", Bodies.deletion(number));
                    default -> desk(i).post("/" + id + "/move", "{\"reason\": \"dangers\"}");
                })
                .toList();

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        String stage = stage(id);
        assertThat(winner(answers).text("stage")).isEqualTo(stage).isIn("WITHDRAWN", "DELETED", "INCOMPLETE");
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(5);
        assertThat(RunningCompliance.published(id, 5)).hasSize(5);
    }

    private static void oneWon(List<Answer> answers, String stage) {
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        answers.stream().filter(answer -> answer.status() != 200).forEach(answer -> lost(answer, stage));
    }

    private static void lost(Answer answer, String stage) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("wrong-stage");
        assertThat(answer.text("detail")).startsWith("The filing is " + stage + ";");
    }

    private static Answer winner(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
    }

    private static String stage(String id) {
        return desk(0).get("/" + id).text("stage");
    }

    private static String taken() {
        String id = RunningCompliance.http()
                .post("", Bodies.normal(Registry.registered("002000000019785")))
                .text("id");
        desk(0).post("/" + id + "/taking", "");
        return id;
    }

    private static Http desk(int instance) {
        return RunningCompliance.officer(DESK, instance % 2);
    }
}
