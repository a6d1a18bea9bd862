package ma.techvalley.bench.harness;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Processor time of processes. */
public final class Cpu {
    private Cpu() {}

    /**
     * What they and their children have used so far: on Linux, {@code utime + stime} of {@code /proc/PID/stat}.
     *
     * @throws IllegalStateException if one of them is not there any more, whose time would be missing
     */
    public static Duration of(List<ProcessHandle> processes) {
        return processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> process.info()
                        .totalCpuDuration()
                        .orElseThrow(() -> new IllegalStateException("process " + process.pid() + " has ended")))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
