package ma.techvalley.bench.web;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import ma.techvalley.bench.harness.Child;
import ma.techvalley.bench.harness.Contestant;
import ma.techvalley.bench.harness.Cpu;
import ma.techvalley.bench.harness.Sample;
import ma.techvalley.bench.load.Wrk;

/**
 * A server under load.
 *
 * @param processes all that work for its answers
 */
record Server(String name, URI uri, List<Child> processes, Wrk wrk, String settings)
        implements Contestant, AutoCloseable {
    static final String FLOOR = "servlet with ready answers (floor)";
    static final String OURS = "gateway";
    static final String PEER = "Spring Data MongoDB + Jackson, on the stand-in store";

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
