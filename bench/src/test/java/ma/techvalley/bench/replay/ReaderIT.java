package ma.techvalley.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import ma.techvalley.bench.data.Spaces;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Events;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReaderIT {
    private static final int SPACES = 500;

    @TempDir
    private static Path directory;

    private static Broker broker;

    @BeforeAll
    static void writeEverythingTwice() throws Exception {
        broker = Broker.start(directory.resolve("broker"));
        Events.fill(broker.bootstrapServers(), SPACES);
        Events.fill(broker.bootstrapServers(), SPACES);
    }

    @AfterAll
    static void stop() throws Exception {
        broker.close();
    }

    private static Reader reader(Reader.Kind kind) {
        return kind.of(new Reader.Source(
                broker.bootstrapServers(),
                SPACES + Spaces.PARKS,
                directory.resolve("state").toString()));
    }

    @ParameterizedTest
    @EnumSource
    void readsFromTheStartAgainAndAgain(Reader.Kind kind) throws Exception {
        Reader reader = reader(kind);

        for (int time = 0; time < 2; time++) {
            try (Reader.Replay replay = reader.replay()) {
                assertThat(replay.encodedBytes() > 0).isEqualTo(kind == Reader.Kind.OURS);
            }
        }
    }

    @Test
    void theMemoryKeepsEachSpaceOnce() throws Exception {
        try (Reader.Replay replay = reader(Reader.Kind.OURS).replay()) {
            assertThat(replay.encodedBytes() / SPACES).isBetween(400L, 900L);
        }
    }
}
