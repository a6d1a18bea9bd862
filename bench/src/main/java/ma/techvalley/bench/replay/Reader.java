package ma.techvalley.bench.replay;

import java.io.IOException;
import java.util.function.Function;
import ma.techvalley.bench.harness.Library;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/** Reads all there is, from the start, each time it is told to. */
interface Reader {
    /** Returns when the last record is where it belongs; the result is for whoever wants to look at it. */
    Replay replay() throws IOException, InterruptedException;

    /** What was read, until it is closed. */
    interface Replay extends AutoCloseable {
        /** For one duplicate, in ns; 0 where nobody looked. */
        default double duplicateNanos() {
            return 0;
        }

        /** Bytes of the encoded spaces that are kept; 0 where nobody looked. */
        default long encodedBytes() {
            return 0;
        }

        @Override
        void close();
    }

    /** Who takes part. */
    enum Kind {
        FLOOR(
                "consumer that only polls (floor)",
                Library.of(KafkaConsumer.class) + ": the gateway's settings of a consumer",
                PollingReader::new),
        OURS("gateway's memory", "as the gateway configures it", MemoryReader::new),
        PEER("Kafka Streams GlobalKTable", GlobalTableReader.SETTINGS, GlobalTableReader::new);

        private final String words;
        private final String settings;
        private final Function<Source, Reader> maker;

        Kind(String words, String settings, Function<Source, Reader> maker) {
            this.words = words;
            this.settings = settings;
            this.maker = maker;
        }

        String words() {
            return words;
        }

        /** As they are printed with a result. */
        String settings() {
            return settings;
        }

        Reader of(Source source) {
            return maker.apply(source);
        }
    }

    /**
     * What is read.
     *
     * @param distinct events that are no duplicates
     * @param directory for what a reader keeps on disk
     */
    record Source(String bootstrapServers, long distinct, String directory) {}
}
