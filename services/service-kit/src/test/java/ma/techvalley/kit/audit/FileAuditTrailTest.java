package ma.techvalley.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import ma.techvalley.kit.journal.Journal;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.verification.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAuditTrailTest {
    private static final int ENTRIES = 20;
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    private Path directory;

    private Path file;
    private FileAuditTrail trail;

    @BeforeEach
    void open() {
        file = directory.resolve("deeper/refusals");
        trail = FileAuditTrail.open(file);
    }

    @AfterEach
    void close() throws IOException {
        trail.close();
    }

    @Test
    void goesOnWhereItEndedBeforeARestart() throws IOException {
        assertThat(trail.head()).isEqualTo(Journal.Head.EMPTY);
        Journal.Head first = write(trail.head(), 1, 7);
        reopen();
        assertThat(trail.head()).isEqualTo(first);
        write(first, 8, ENTRIES);

        assertThat(new AuditVerification(trail, LONG).verify(Optional.of(first)))
                .isEqualTo(new AuditVerification.AuditReport(
                        true, true, ENTRIES, ENTRIES, trail.head().hash(), List.of()));
    }

    @Test
    void isWalkedOnceAtATime() {
        Journal.Head end = write(trail.head(), 1, ENTRIES);
        var walking = new AtomicReference<AuditVerification>();
        var refusals = new AtomicInteger();
        walking.set(new AuditVerification(
                new Inspected(trail, () -> {
                    assertThatThrownBy(() -> walking.get().verify(Optional.empty()))
                            .isInstanceOf(Refusal.class);
                    refusals.incrementAndGet();
                }),
                LONG));

        assertThat(walking.get().verify(Optional.of(end)).sound()).isTrue();
        assertThat(walking.get().verify(Optional.of(end)).sound()).isTrue();
        assertThat(refusals).hasValue(2);
    }

    @Test
    void cutsOffWhatACrashLeftOfALine() throws IOException {
        Journal.Head end = write(trail.head(), 1, ENTRIES);
        trail.close();
        Files.writeString(file, "{\"sequence\":21,\"vis", StandardOpenOption.APPEND);
        trail = FileAuditTrail.open(file);

        assertThat(trail.head()).isEqualTo(end);
        write(end, 21, 21);
        assertThat(findings(end)).isEmpty();
    }

    @Test
    void findsAnEditADeletionAndThatTheEndWasCutOff() throws IOException {
        Journal.Head end = write(trail.head(), 1, ENTRIES);
        List<String> lines = Files.readAllLines(file);

        List<String> edited = new ArrayList<>(lines);
        edited.set(4, lines.get(4).replace("u-5", "u-6"));
        Files.write(file, edited);
        assertThat(findings(end)).extracting(Finding::kind).contains("edited");

        edited.set(4, lines.get(4).replace("\"status\"", "\"more\":1,\"status\""));
        Files.write(file, edited);
        assertThat(findings(end)).extracting(Finding::kind).contains("edited");

        Files.write(
                file,
                IntStream.range(0, ENTRIES)
                        .filter(n -> n != 4)
                        .mapToObj(lines::get)
                        .toList());
        assertThat(findings(end)).extracting(Finding::kind).contains("missing");

        Files.write(file, lines.subList(0, 12));
        assertThat(findings(end)).extracting(Finding::kind).containsExactly("truncated");
    }

    @Test
    void listsWhatMatchesNewestFirstAndInPages() {
        write(trail.head(), 1, ENTRIES);
        AuditQuery query = query("u-7", null);
        assertThat(trail.newest(query)).extracting(AuditEntry::sequence).containsExactly(7L);

        List<Long> sequences = new ArrayList<>();
        String cursor = null;
        do {
            AuditQuery page = query(null, cursor);
            AuditPage answer = AuditPage.of(trail.newest(page), page);
            answer.items().forEach(item -> sequences.add(item.sequence()));
            cursor = answer.nextCursor();
        } while (cursor != null);
        assertThat(sequences)
                .containsExactlyElementsOf(IntStream.iterate(ENTRIES, n -> n > 0, n -> n - 1)
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @Test
    void isOfOneProcessAndOneUserAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> FileAuditTrail.open(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in use");
    }

    private static AuditQuery query(@Nullable String actor, @Nullable String cursor) {
        return new AuditQuery(actor, null, Outcome.DONE, null, null, 6, cursor);
    }

    private void reopen() throws IOException {
        trail.close();
        trail = FileAuditTrail.open(file);
    }

    private List<Finding> findings(Journal.Head noted) {
        return new AuditVerification(trail, LONG).verify(Optional.of(noted)).findings();
    }

    private Journal.Head write(Journal.Head after, int from, int to) {
        List<Visit> visits =
                IntStream.rangeClosed(from, to).mapToObj(Visits::of).toList();
        return trail.append(after, visits).head().orElseThrow();
    }

    /** Lets a test do something while it is walked. */
    private record Inspected(AuditTrail trail, Runnable meanwhile) implements AuditTrail {
        @Override
        public Journal.Head head() {
            return trail.head();
        }

        @Override
        public Appended append(Journal.Head head, List<Visit> visits) {
            return trail.append(head, visits);
        }

        @Override
        public List<AuditEntry> newest(AuditQuery query) {
            return trail.newest(query);
        }

        @Override
        public void inspect(long from, Predicate<Line> enough) {
            meanwhile.run();
            trail.inspect(from, enough);
        }
    }
}
