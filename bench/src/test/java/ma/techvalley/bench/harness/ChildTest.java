package ma.techvalley.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    @TempDir
    private Path directory;

    /** Chats, burns what it is told to, or dies. */
    static final class Talking {
        private Talking() {}

        public static void main(String[] arguments) {
            Scanner in = new Scanner(System.in);
            while (in.hasNextLine()) {
                System.out.println("a library says hello");
                long end = System.nanoTime() + Long.parseLong(in.nextLine()) * 1_000_000;
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                System.out.println(Child.ANSWER + "done");
            }
        }
    }

    private Child start() throws IOException {
        return Child.start(Jvm.own(Talking.class, "32m").command(), directory.resolve("log"));
    }

    @Test
    void countsTheProcessorTimeOfAnotherProcess() throws Exception {
        try (Child child = start()) {
            child.ask("0");
            Duration before = Cpu.of(List.of(child.handle()));
            assertThat(child.ask("200")).isEqualTo("done");

            // Of a crowded machine it may get only a part.
            assertThat(Cpu.of(List.of(child.handle())).minus(before))
                    .isBetween(Duration.ofMillis(10), Duration.ofMillis(1_000));
        }
    }

    @Test
    void tellsWhyAProcessEnded() throws Exception {
        try (Child child = start()) {
            assertThatThrownBy(() -> child.ask("soon"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("NumberFormatException");
        }
    }

    @Test
    void doesNotCountAProcessThatHasEnded() throws Exception {
        Child child = start();
        child.close();

        assertThat(child.isAlive()).isFalse();
        assertThatThrownBy(() -> Cpu.of(List.of(child.handle()))).isInstanceOf(IllegalStateException.class);
    }
}
