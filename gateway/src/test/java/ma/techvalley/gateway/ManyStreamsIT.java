package ma.techvalley.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import ma.techvalley.embedded.EmbeddedBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A measurement on request, {@code -Dstreams=2000}: so many streams of every change are open while 200 events a second arrive.
 * Gateway, broker and clients share the process and its cores, so what it prints is an upper bound of what streams cost.
 */
@EnabledIfSystemProperty(named = "streams", matches = "\\d+")
class ManyStreamsIT {
    private static final int RATE = 200;
    private static final int SECONDS = 20;
    private static final int WATCHED = 20;
    private static final int SPACES = 500;

    @TempDir
    Path directory;

    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> delays = new ConcurrentLinkedQueue<>();

    @Test
    void everyStreamGetsEveryChange() throws Exception {
        int streams = Integer.getInteger("streams");
        try (EmbeddedBroker broker = EmbeddedBroker.start(directory);
                Topics topics = Topics.create(broker.bootstrapServers());
                Running gateway = Running.start(
                                broker.bootstrapServers(),
                                "techvalley.gateway.memory.streams=" + streams,
                                "techvalley.gateway.memory.streams-of-one-client=" + streams)
                        .untilReady();
                Crowd crowd = new Crowd(gateway.uri("/api/v1/changes"), streams - WATCHED)) {
            CountDownLatch complete = new CountDownLatch(WATCHED);
            for (int i = 0; i < WATCHED; i++) {
                Thread.ofVirtual().start(() -> watch(gateway.uri("/api/v1/changes"), complete));
            }
            await().atMost(Duration.ofMinutes(2)).until(() -> open(gateway) == streams);
            long cpu = cpu();
            send(topics);
            assertThat(complete.await(60, TimeUnit.SECONDS)).isTrue();
            double cores = (cpu() - cpu) / 1e9 / SECONDS;
            assertThat(open(gateway)).isEqualTo(streams);
            List<Long> sorted = delays.stream().sorted().toList();
            System.out.printf(
                    "%d streams, %d events/s: %.1f cores for gateway, broker and clients; sent to read p50 %d ms, p99 %d ms;"
                            + " %d MB/s; heap %d MB%n",
                    streams,
                    RATE,
                    cores,
                    sorted.get(sorted.size() / 2) / 1_000_000,
                    sorted.get(sorted.size() * 99 / 100) / 1_000_000,
                    crowd.read / SECONDS / 1_000_000,
                    heap());
        }
    }

    private void send(Topics topics) {
        long start = System.nanoTime();
        for (int i = 0; i < RATE * SECONDS; i++) {
            LockSupport.parkNanos(start + i * 1_000_000_000L / RATE - System.nanoTime());
            String id = "space-" + i % SPACES;
            long version = 1 + i / SPACES;
            sent.put(id + "@" + version, System.nanoTime());
            topics.sendAll(List.of(Samples.space(version, Samples.spaceState(id, "fes-shore", 100, 0))));
        }
    }

    private void watch(URI uri, CountDownLatch complete) {
        try (EventStream stream = EventStream.open(uri, null)) {
            stream.next();
            for (int i = 0; i < RATE * SECONDS; i++) {
                String data = stream.next().get("data");
                String version = data.replaceFirst("\\{\"id\":\"([^\"]+)\".*?\"version\":(\\d+).*", "$1@$2");
                delays.add(System.nanoTime() - sent.get(version));
            }
            complete.countDown();
        } catch (IOException ended) {
            // Not counted down.
        }
    }

    private static double open(Running gateway) {
        return gateway.bean(MeterRegistry.class)
                .get("techvalley.streams.open")
                .gauge()
                .value();
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000;
    }

    /** Clients that read as fast as they can and look at nothing. */
    private static final class Crowd implements AutoCloseable {
        private final Selector selector = Selector.open();
        private final List<SocketChannel> channels = new ArrayList<>();
        private final Thread reader = Thread.ofPlatform().unstarted(this::read);
        private volatile long read;

        Crowd(URI uri, int size) throws IOException {
            byte[] request =
                    ("GET " + uri.getPath() + " HTTP/1.1\r\nHost: gateway\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < size; i++) {
                SocketChannel channel = SocketChannel.open(new InetSocketAddress(uri.getHost(), uri.getPort()));
                channel.write(ByteBuffer.wrap(request));
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ);
                channels.add(channel);
            }
            reader.start();
        }

        private void read() {
            ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
            try {
                while (selector.isOpen()) {
                    selector.select(key -> read((SocketChannel) key.channel(), buffer), 100);
                }
            } catch (IOException closed) {
                // over
            }
        }

        private void read(SocketChannel channel, ByteBuffer buffer) {
            try {
                buffer.clear();
                int got = channel.read(buffer);
                if (got < 0) {
                    channel.close();
                }
                read += Math.max(0, got);
            } catch (IOException ended) {
                throw new IllegalStateException(ended);
            }
        }

        @Override
        public void close() throws IOException {
            selector.close();
            for (SocketChannel channel : channels) {
                channel.close();
            }
        }
    }
}
