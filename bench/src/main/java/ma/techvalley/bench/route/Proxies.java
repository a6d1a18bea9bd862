package ma.techvalley.bench.route;

import java.io.IOException;
import java.net.URI;
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
import ma.techvalley.bench.platform.Issuer;
import ma.techvalley.bench.platform.Ports;
import ma.techvalley.bench.platform.Readiness;

/**
 * Starts what writes go through to one service.
 *
 * @param service which works for all of them, so its processor time counts for each
 */
record Proxies(String heap, Wrk wrk, Child service, URI address, Path work) {
    static final String FLOOR = "nginx (floor)";
    static final String OURS = "gateway";
    static final String PEER = "stock Spring Cloud Gateway";

    private static final Duration START = Duration.ofMinutes(2);

    static Proxies to(String heap, Wrk wrk, Path work) throws IOException, InterruptedException {
        int port = Ports.free();
        Child service = Child.server(
                Jvm.own(UpstreamServer.class, heap).command(Integer.toString(port)), work.resolve("service.log"));
        URI address = URI.create("http://127.0.0.1:" + port);
        Readiness.await(service, address.resolve(UpstreamServer.READY), START);
        return new Proxies(heap, wrk, service, address, work);
    }

    Server gateway(Delivered delivered, Broker broker, Issuer issuer) throws IOException, InterruptedException {
        Gateway gateway = Gateway.start(
                delivered,
                broker,
                heap,
                work,
                "--techvalley.access.issuer=" + issuer.url(),
                "--techvalley.gateway.services.zones=" + address);
        return new Server(OURS, gateway.uri(), List.of(gateway.child(), service), wrk, gateway.settings());
    }

    Server stock() throws IOException, InterruptedException {
        int port = Ports.free();
        Jvm jvm = Jvm.own(StockGateway.class, heap);
        Child child = Child.server(jvm.command(Integer.toString(port), address.toString()), work.resolve("stock.log"));
        return ready(PEER, port, child, StockGateway.SETTINGS + "; " + jvm.settings());
    }

    Server nginx(Nginx nginx) throws IOException, InterruptedException {
        int port = Ports.free();
        return ready(FLOOR, port, nginx.start(port, address.getAuthority(), work), nginx.settings());
    }

    private Server ready(String name, int port, Child child, String settings) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + port);
        Readiness.await(child, uri.resolve(UpstreamServer.READY), START);
        return new Server(name, uri, List.of(child, service), wrk, settings);
    }
}
