package ma.techvalley.kit.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import ma.techvalley.contracts.EventHeader;
import org.jspecify.annotations.Nullable;

/** The hash that chains an entry to its predecessor: every field, each with its length, so that no two entries run together. */
final class EntryHash {
    private EntryHash() {}

    static String of(long sequence, RecordedEvent event, String previousHash) {
        var bytes = new ByteArrayOutputStream(event.value().length + 512);
        try (var out = new DataOutputStream(bytes)) {
            EventHeader header = event.header();
            out.writeLong(sequence);
            out.writeLong(header.version());
            out.writeLong(header.time().toEpochMilli());
            for (String field :
                    new String[] {previousHash, header.id(), header.type().name(), header.subject()}) {
                write(out, field);
            }
            write(out, header.correlationId());
            write(out, header.causationId());
            write(out, header.traceparent());
            out.writeInt(event.value().length);
            out.write(event.value());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    private static void write(DataOutputStream out, @Nullable String field) throws IOException {
        if (field == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
