package ma.techvalley.kit.relay;

import java.nio.charset.StandardCharsets;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.journal.JournalEntry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The entry's hash travels with its record, so that what Kafka has pins the journal up to there. No consumer needs it. */
final class RecordHash {
    private static final String HEADER = "journal-hash";

    private RecordHash() {}

    static ProducerRecord<String, byte[]> add(ProducerRecord<String, byte[]> record, JournalEntry entry) {
        record.headers().add(HEADER, entry.hash().getBytes(StandardCharsets.US_ASCII));
        return record;
    }

    static Journal.Head head(long sequence, Headers headers) {
        Header hash = headers.lastHeader(HEADER);
        return new Journal.Head(sequence, hash == null ? "" : new String(hash.value(), StandardCharsets.US_ASCII));
    }
}
