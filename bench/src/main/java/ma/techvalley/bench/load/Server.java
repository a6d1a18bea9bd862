package ma.techvalley.bench.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import ma.techvalley.bench.harness.Child;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Cpu;
import ma.techvalley.bench.harness.Sample;

/**
 * A server under load.
 *
 * @param processes all that work for its answers
 */
public record Server(String name, URI uri, List<Child> processes, Wrk wrk, String settings)
        implements Contestant, AutoCloseable {
    @Override
    public Sample run(Duration length) throws IOException {
        List<ProcessHandle> handles = processes.stream().map(Child::handle).toList();
        Duration before = Cpu.of(handles);
        Wrk.Result result = wrk.run(uri, length);
        return new Sample(result.requests(), result.wall(), Cpu.of(handles).minus(before));
    }

    @Override
    public void close() {
        processes.forEach(Child::close);
    }
}
