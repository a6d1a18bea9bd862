package ma.techvalley.kit.relay;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stage two: from the journal to Kafka, each batch one transaction. Opening fences every earlier relay of the service
 * <em>before</em> the watermark is read, so nothing can be committed after it was read but by this relay.
 */
final class Publishing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
    private static final Duration CLOSE = Duration.ofSeconds(2);
    private final Journal journal;
    private final PublishingTools tools;
    private final int batch;
    private @Nullable Producer<String, byte[]> producer;
    private volatile long watermark;

    /** What publishing needs from its surroundings. */
    record PublishingTools(
            KafkaClients clients,
            Topics topics,
            Watermark committed,
            String transactionalId,
            RelayMetrics metrics,
            RelayProbe probe,
            Clock clock) {}

    Publishing(Journal journal, PublishingTools tools, int batch) {
        this.journal = journal;
        this.tools = tools;
        this.batch = batch;
    }

    /** Publishes what follows the watermark. @return how many events were committed */
    int publish() throws InterruptedException {
        Producer<String, byte[]> open = producer == null ? open() : producer;
        List<JournalEntry> entries = journal.after(watermark, batch);
        if (entries.isEmpty()) {
            return 0;
        }
        tools.probe().reached(RelayStep.JOURNAL_READ);
        open.beginTransaction();
        for (JournalEntry entry : entries) {
            open.send(RecordHash.add(
                    EventRecords.write(
                            entry.event().header(),
                            entry.sequence(),
                            entry.event().value()),
                    entry));
        }
        tools.probe().reached(RelayStep.SENT);
        open.commitTransaction();
        tools.probe().reached(RelayStep.COMMITTED);
        watermark = entries.getLast().sequence();
        tools.metrics().published(entries, tools.clock().instant());
        return entries.size();
    }

    /** The sequence of the last event this relay knows to be in Kafka. */
    long watermark() {
        return watermark;
    }

    private Producer<String, byte[]> open() throws InterruptedException {
        tools.topics().create();
        Producer<String, byte[]> fresh = tools.clients().producer(tools.transactionalId());
        try {
            fresh.initTransactions();
            watermark = committed();
        } catch (RuntimeException failed) {
            fresh.close(Duration.ZERO);
            throw failed;
        }
        producer = fresh;
        return fresh;
    }

    private long committed() {
        Journal.Head committed = tools.committed().read();
        if (!journal.contains(committed)) {
            throw new JournalDiverged(committed);
        }
        return committed.sequence();
    }

    /** Drops the producer; an open transaction is aborted by the next relay's fencing, or by its time limit. */
    @Override
    public void close() {
        Producer<String, byte[]> open = producer;
        producer = null;
        if (open != null) {
            try {
                open.close(CLOSE);
            } catch (KafkaException unclean) {
                LOG.debug("The producer did not close cleanly", unclean);
            }
        }
    }
}
