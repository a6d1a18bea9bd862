package ma.techvalley.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.techvalley.kit.fixture.NoteRecords.of;
import static ma.techvalley.kit.fixture.NoteRecords.withHeader;
import static ma.techvalley.kit.fixture.NoteRecords.withValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ma.techvalley.contracts.Event;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadLettersIT {
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    static Stream<Named<ProducerRecord<String, byte[]>>> poison() {
        return Stream.of(
                Named.of("garbage", withValue(of("poison", 1), new byte[] {0, (byte) 0xff, '{', 13})),
                Named.of("no value", withValue(of("poison", 1), null)),
                Named.of("no JSON object", withValue(of("poison", 1), "[]".getBytes(UTF_8))),
                Named.of("no headers", new ProducerRecord<>(of("poison", 1).topic(), "poison", "{}".getBytes(UTF_8))),
                Named.of("no type", withHeader(of("poison", 1), "ce_type", "")),
                Named.of("no version", withHeader(of("poison", 1), "ce_aggregateversion", "")),
                Named.of("a version that is no number", withHeader(of("poison", 1), "ce_aggregateversion", "one")),
                Named.of("a time that is none", withHeader(of("poison", 1), "ce_time", "yesterday")));
    }

    @ParameterizedTest
    @MethodSource("poison")
    void setsAsideWhatCannotBeReadAsItWasAndGoesOn(ProducerRecord<String, byte[]> poison) {
        try (InboxRig rig = new InboxRig(event -> {})) {
            rig.send(of("a", 1), poison, of("a", 2));
            rig.awaitSeen("a@1", "a@2");

            assertThat(rig.deadLetters()).singleElement().satisfies(letter -> {
                assertThat(letter.key()).isEqualTo("poison");
                assertThat(letter.value()).isEqualTo(poison.value());
                poison.headers().forEach(header -> assertThat(letter.headers()).contains(header));
                assertThat(header(letter, "kafka_dlt-exception-cause-fqcn")).contains("MalformedEvent");
                assertThat(header(letter, "kafka_dlt-original-topic")).isEqualTo(poison.topic());
                assertThat(letter.headers().lastHeader("kafka_dlt-exception-stacktrace"))
                        .isNull();
            });
            assertThat(rig.counted("techvalley.deadletters")).isEqualTo(1);
        }
    }

    @Test
    void aLetterThatWasTheLastRecordIsNotWrittenAgainAfterARestart() {
        try (InboxRig rig = new InboxRig(this::refuse)) {
            refused.add("a@2");
            rig.send(of("a", 1), of("a", 2));
            rig.awaitDeadLetters(1);
            rig.stop();
            rig.start();
            rig.send(of("a", 3));
            rig.awaitSeen("a@1", "a@3");

            assertThat(rig.deadLetters()).hasSize(1);
        }
    }

    @Test
    void aRedriveAppliesWhatIsMendedAndStopsAtWhatIsRefusedAgain() {
        try (InboxRig rig = new InboxRig(this::refuse)) {
            refused.addAll(Set.of("a@1", "a@2", "b@1"));
            rig.send(of("a", 1), of("a", 2), of("b", 1), of("b", 2));
            rig.awaitSeen("b@2");
            rig.awaitDeadLetters(3);
            assertThat(rig.desk().waiting()).containsExactly(entry(rig, 3L));

            refused.remove("a@1");
            assertThat(rig.desk().redrive().get(rig.deadLetterTopic()))
                    .isEqualTo(new DeadLetters.Redrive(1, 2, "ma.techvalley.kit.problem.Refusal: a@2", "0/1"));
            assertThat(rig.seen()).containsExactly("b@2", "a@1");

            refused.clear();
            assertThat(rig.desk().redrive().get(rig.deadLetterTopic())).isEqualTo(DeadLetters.Redrive.all(2));
            assertThat(rig.seen()).containsExactly("b@2", "a@1", "a@2", "b@1");
            assertThat(rig.desk().waiting()).containsExactly(entry(rig, 0L));
            assertThat(rig.desk().redrive().get(rig.deadLetterTopic())).isEqualTo(DeadLetters.Redrive.all(0));
            assertThat(rig.deadLetters()).hasSize(3);
        }
    }

    @Test
    void aLetterThatNeverIsAcceptedIsPassedOverWhenItIsToldAndKeptAndThoseBehindItAreTried() {
        try (InboxRig rig = new InboxRig(this::refuse)) {
            refused.addAll(Set.of("a@1", "b@1", "b@2"));
            rig.send(of("a", 1), of("b", 1), of("b", 2));
            rig.awaitDeadLetters(3);
            refused.retainAll(Set.of("a@1"));
            String topic = rig.deadLetterTopic();
            assertThat(rig.desk().redrive().get(topic))
                    .extracting("accepted", "stoppedAt")
                    .containsExactly(0, "0/0");

            assertThat(rig.desk().skip(topic, 0, 0)).containsExactly(entry(rig, 2L));

            assertThat(rig.desk().redrive().get(topic)).isEqualTo(DeadLetters.Redrive.all(2));
            assertThat(rig.seen()).containsExactly("b@1", "b@2");
            assertThat(rig.deadLetters()).hasSize(3);
        }
    }

    @Test
    void onlyTheNextLetterIsPassedOverAndOnlyOnce() {
        try (InboxRig rig = new InboxRig(this::refuse)) {
            refused.addAll(Set.of("a@1", "a@2"));
            rig.send(of("a", 1), of("a", 2));
            rig.awaitDeadLetters(2);
            String topic = rig.deadLetterTopic();

            assertRefused(() -> rig.desk().skip(topic, 0, 1), ProblemType.CONFLICT);
            assertRefused(() -> rig.desk().skip(topic, 1, 0), ProblemType.NOT_FOUND);
            assertRefused(() -> rig.desk().skip("techvalley.zones.v1", 0, 0), ProblemType.NOT_FOUND);
            assertThat(rig.desk().waiting()).containsExactly(entry(rig, 2L));

            rig.desk().skip(topic, 0, 0);
            assertRefused(() -> rig.desk().skip(topic, 0, 0), ProblemType.CONFLICT);
            rig.desk().skip(topic, 0, 1);
            assertRefused(() -> rig.desk().skip(topic, 0, 2), ProblemType.CONFLICT);
            assertThat(rig.desk().waiting()).containsExactly(entry(rig, 0L));
        }
    }

    private static void assertRefused(ThrowingCallable skip, ProblemType type) {
        assertThatThrownBy(skip)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private void refuse(Event event) {
        String version = event.subject() + "@" + event.version();
        if (refused.contains(version)) {
            throw Refusal.conflict(version);
        }
    }

    private static Map.Entry<String, Long> entry(InboxRig rig, long waiting) {
        return Map.entry(rig.deadLetterTopic(), waiting);
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
