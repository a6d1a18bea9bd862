package ma.techvalley.bench.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import ma.techvalley.bench.harness.Child;
import ma.techvalley.bench.harness.Jvm;
import ma.techvalley.bench.load.Server;
import ma.techvalley.bench.load.Wrk;
import ma.techvalley.bench.platform.Broker;
import ma.techvalley.bench.platform.Delivered;
import ma.techvalley.bench.platform.Gateway;
import ma.techvalley.bench.platform.Ports;
import ma.techvalley.bench.platform.Readiness;

/** Starts the servers of one measurement, all with the same heap. */
record Servers(String heap, Wrk wrk, Path work) {
    static final String FLOOR = "servlet with ready answers (floor)";
    static final String OURS = "gateway";
    static final String PEER = "Spring Data MongoDB + Jackson, on the stand-in store";

    /** What is still being answered when a turn ends would burden the next one's. */
    private static final int PEERS_CONNECTIONS = 2;

    private static final Duration START = Duration.ofMinutes(3);

    Server gateway(Delivered delivered, Broker broker) throws IOException, InterruptedException {
        Gateway gateway = Gateway.start(delivered, broker, heap, work);
        return new Server(OURS, gateway.uri(), List.of(gateway.child()), wrk, gateway.settings());
    }

    /** @param answers to the paths of wrk, in their order */
    Server floor(List<byte[]> answers) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(work.resolve("answers"));
        for (int number = 0; number < answers.size(); number++) {
            Files.write(directory.resolve(Integer.toString(number)), answers.get(number));
        }
        Jvm jvm = Jvm.own(FloorServer.class, heap);
        int port = Ports.free();
        Child child = Child.server(
                jvm.command(Integer.toString(port), wrk.paths().toString(), directory.toString()),
                work.resolve("floor.log"));
        URI uri = URI.create("http://127.0.0.1:" + port);
        Readiness.await(child, uri.resolve(Files.readAllLines(wrk.paths()).getFirst()), START);
        return new Server(FLOOR, uri, List.of(child), wrk, jvm.settings());
    }

    Server peer(int spaces) throws IOException, InterruptedException {
        Jvm store = Jvm.own(StoreServer.class, heap);
        Child storing = Child.start(store.command(), work.resolve("store.log"));
        String address = storing.answer();
        Jvm jvm = Jvm.own(MongoPeer.class, heap);
        int port = Ports.free();
        Child child = Child.server(
                jvm.command(Integer.toString(port), address, Integer.toString(spaces)), work.resolve("peer.log"));
        URI uri = URI.create("http://127.0.0.1:" + port);
        Readiness.await(child, uri.resolve("/ready"), START);
        return new Server(
                PEER,
                uri,
                List.of(child, storing),
                wrk.with(PEERS_CONNECTIONS),
                MongoPeer.SETTINGS + "; " + jvm.settings() + ", and the store likewise");
    }
}
