package ma.techvalley.bench.harness;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What it was measured on; nothing that names the machine. */
public record Machine(String processor, int cores, long memoryGiB, String system, String jdk) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    public static Machine here() {
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                memory() >> 30,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vendor") + " " + Runtime.version());
    }

    @Override
    public String toString() {
        return "%s, %d cores, %d GiB, %s, JDK %s".formatted(processor, cores, memoryGiB, system, jdk);
    }

    private static long memory() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : 0;
    }

    private static String processorName() {
        if (!Files.isReadable(PROCESSORS)) {
            return "processor not known";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("processor not known");
        } catch (IOException unreadable) {
            return "processor not known";
        }
    }
}
