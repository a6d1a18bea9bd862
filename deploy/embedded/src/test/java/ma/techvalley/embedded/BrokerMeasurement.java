package ma.techvalley.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Prints how long a broker takes to start, to commit and to stop. Run by hand. */
final class BrokerMeasurement {
    private BrokerMeasurement() {}

    public static void main(String... arguments) throws Exception {
        Path directory = Files.createTempDirectory("measurement");
        for (String when : new String[] {"first start", "restart", "restart again"}) {
            long start = System.nanoTime();
            EmbeddedBroker broker = EmbeddedBroker.start(directory);
            System.out.printf("%s %,d ms%n", when, since(start));
            transactions(new Clients(broker.bootstrapServers()));
            long stop = System.nanoTime();
            broker.close();
            System.out.printf("stop %,d ms%n", since(stop));
        }
        ChildProcess.killedAfter(500, EmbeddedBrokerTest.Writer.class, directory);
        long start = System.nanoTime();
        EmbeddedBroker.start(directory).close();
        System.out.printf("start after a kill, and stop %,d ms%n", since(start));
    }

    private static void transactions(Clients clients) {
        clients.createTopic("facts");
        long[] took = new long[1000];
        try (Producer<String, String> producer = clients.producer("relay")) {
            for (int i = 0; i < took.length; i++) {
                long before = System.nanoTime();
                producer.beginTransaction();
                producer.send(new ProducerRecord<>("facts", "key" + i, "value"));
                producer.commitTransaction();
                took[i] = System.nanoTime() - before;
            }
        }
        Arrays.sort(took);
        Runtime memory = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                "transaction p50 %,d us, p99 %,d us; heap %,d MB%n",
                took[500] / 1000, took[990] / 1000, (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    private static long since(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
