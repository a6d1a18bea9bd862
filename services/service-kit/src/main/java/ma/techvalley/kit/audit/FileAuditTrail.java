package ma.techvalley.kit.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import ma.techvalley.kit.journal.Journal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A trail in a file, JSON line by line, for a process without a store. Lists and verification read all of it, which is for the few
 * entries of refusals.
 */
final class FileAuditTrail implements AuditTrail, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Comparator<AuditEntry> OLDEST_FIRST = Comparator.comparing(AuditPosition::of);
    private final LineFile file;

    private FileAuditTrail(LineFile file) {
        this.file = file;
    }

    /** @throws IllegalStateException if the file cannot be written, is damaged at its end, or another process has it */
    static FileAuditTrail open(Path path) {
        try {
            FileAuditTrail trail = new FileAuditTrail(LineFile.open(path));
            trail.head();
            return trail;
        } catch (IOException | UncheckedIOException | JacksonException unusable) {
            throw new IllegalStateException("Cannot use " + path + " (" + unusable + ").", unusable);
        }
    }

    @Override
    public Journal.Head head() {
        try {
            String last = file.last();
            return last.isEmpty()
                    ? Journal.Head.EMPTY
                    : JSON.readValue(last, AuditEntry.class).head();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Appended append(Journal.Head head, List<Visit> visits) {
        List<String> lines = new ArrayList<>(visits.size());
        Journal.Head last = head;
        for (Visit visit : visits) {
            AuditEntry entry = AuditEntry.after(last, visit);
            lines.add(JSON.writeValueAsString(entry));
            last = entry.head();
        }
        try {
            file.append(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Appended(visits.size(), Optional.of(last));
    }

    @Override
    public List<AuditEntry> newest(AuditQuery query) {
        var condition = query.condition();
        var newest = new PriorityQueue<>(OLDEST_FIRST);
        inspect(0, line -> {
            line.entry().filter(condition).ifPresent(newest::add);
            if (newest.size() > query.pageSize() + 1) {
                newest.remove();
            }
            return false;
        });
        return newest.stream().sorted(OLDEST_FIRST.reversed()).toList();
    }

    @Override
    public void inspect(long from, Predicate<Line> enough) {
        var number = new AtomicLong();
        try {
            file.read(
                    line -> number.incrementAndGet() >= from && enough.test(new Line(number.toString(), entry(line))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static Optional<AuditEntry> entry(String line) {
        try {
            return Optional.of(JSON.readValue(line, AuditEntry.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }
}
