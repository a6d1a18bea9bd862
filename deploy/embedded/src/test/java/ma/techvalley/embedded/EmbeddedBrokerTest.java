package ma.techvalley.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    @TempDir
    Path directory;

    private static ProducerRecord<String, String> record(String value) {
        return new ProducerRecord<>("facts", "key", value);
    }

    @Test
    void committedRecordsAreReadAndAbortedOnesAreNot() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            Clients clients = new Clients(broker.bootstrapServers());
            clients.createTopic("facts");
            try (Producer<String, String> producer = clients.producer("relay")) {
                send(producer, "aborted");
                producer.abortTransaction();
                send(producer, "committed");
                producer.commitTransaction();
            }
            assertThat(clients.readCommitted("facts", 1)).containsExactly("committed");
        }
    }

    private static void send(Producer<String, String> producer, String value) {
        producer.beginTransaction();
        producer.send(record(value));
    }

    @Test
    void aSecondProducerFencesTheFirst() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            Clients clients = new Clients(broker.bootstrapServers());
            clients.createTopic("facts");
            try (Producer<String, String> first = clients.producer("relay");
                    Producer<String, String> second = clients.producer("relay")) {
                send(second, "new");
                second.commitTransaction();
                assertThatThrownBy(() -> {
                            send(first, "late");
                            first.commitTransaction();
                        })
                        .isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);
            }
            assertThat(clients.readCommitted("facts", 1)).containsExactly("new");
        }
    }

    @Test
    void dataAndClusterIdSurviveARestartInTheSameDirectory() {
        String cluster = write("one");
        assertThat(write("two")).isEqualTo(cluster);
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            assertThat(new Clients(broker.bootstrapServers()).readCommitted("facts", 2))
                    .containsExactly("one", "two");
        }
    }

    private String write(String value) {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            Clients clients = new Clients(broker.bootstrapServers());
            clients.createTopic("facts");
            try (Producer<String, String> producer = clients.producer("relay")) {
                send(producer, value);
                producer.commitTransaction();
            }
            return clients.clusterId();
        }
    }

    @Test
    void clientsOutliveAnAbsenceOfTheBroker() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            Clients clients = new Clients(broker.bootstrapServers());
            clients.createTopic("facts");
            try (Producer<String, String> producer = clients.producer()) {
                producer.send(record("before")).get();
                broker.stop();
                var meanwhile = CompletableFuture.supplyAsync(() -> producer.send(record("meanwhile")));
                broker.restart();
                meanwhile.get().get();
            }
            assertThat(clients.readCommitted("facts", 2)).containsExactly("before", "meanwhile");
        }
    }

    @Test
    void twoBrokersLiveSideBySide() throws Exception {
        try (EmbeddedBroker one = EmbeddedBroker.start(directory.resolve("one"));
                EmbeddedBroker other = EmbeddedBroker.start(directory.resolve("other"))) {
            Clients first = new Clients(one.bootstrapServers());
            Clients second = new Clients(other.bootstrapServers());
            first.createTopic("facts");
            second.createTopic("facts");
            try (Producer<String, String> producer = first.producer()) {
                producer.send(record("here")).get();
            }
            assertThat(first.readCommitted("facts", 1)).containsExactly("here");
            assertThat(first.clusterId()).isNotEqualTo(second.clusterId());
            assertThat(second.endOffset("facts")).isZero();
        }
    }

    @Test
    void refusesADirectoryOrAPortThatAnotherBrokerHas() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
            assertThatThrownBy(() -> EmbeddedBroker.start(directory)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> EmbeddedBroker.start(directory.resolve("other"), port))
                    .isInstanceOf(IllegalStateException.class);
            new Clients(broker.bootstrapServers()).createTopic("facts");
        }
    }

    @Test
    void aMistypedTopicIsNotCreated() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Producer<String, String> producer = new Clients(broker.bootstrapServers()).hastyProducer()) {
            assertThatThrownBy(() -> producer.send(record("lost")).get()).isInstanceOf(ExecutionException.class);
        }
    }

    /** Prints each value once it is acknowledged. */
    static final class Writer {
        public static void main(String... arguments) throws Exception {
            Clients clients =
                    new Clients(EmbeddedBroker.start(Path.of(arguments[0])).bootstrapServers());
            clients.createTopic("facts");
            Producer<String, String> producer = clients.producer();
            while (true) {
                String value = UUID.randomUUID().toString();
                producer.send(record(value)).get();
                System.out.println(value);
            }
        }
    }

    @Test
    void everyAcknowledgedRecordSurvivesAKill() throws Exception {
        List<String> acknowledged = ChildProcess.killedAfter(500, Writer.class, directory).stream()
                .filter(line -> line.length() == 36)
                .toList();
        assertThat(acknowledged).hasSizeGreaterThan(490);
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory)) {
            assertThat(new Clients(broker.bootstrapServers()).readCommitted("facts", acknowledged.size()))
                    .containsAll(acknowledged);
        }
    }
}
