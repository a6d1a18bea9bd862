package ma.techvalley.bench.replay;

import java.io.IOException;
import java.util.function.Function;

/** Reads all there is, from the start, each time it is told to. */
interface Reader {
    /** Returns when the last record is where it belongs; the result is for whoever wants to look at it. */
    Replay replay() throws IOException, InterruptedException;

    /** What was read, until it is closed. */
    interface Replay extends AutoCloseable {
        /** For one duplicate, in ns; 0 where nobody looked. */
        default long duplicateNanos() {
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
        FLOOR("consumer that only polls (floor)", PollingReader::new),
        OURS("gateway's memory", MemoryReader::new),
        PEER("Kafka Streams GlobalKTable", GlobalTableReader::new);

        private final String words;
        private final Function<Source, Reader> maker;

        Kind(String words, Function<Source, Reader> maker) {
            this.words = words;
            this.maker = maker;
        }

        String words() {
            return words;
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
