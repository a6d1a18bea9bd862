package ma.techvalley.gateway.memory;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.problem.Failures;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Asks the broker again and again where the topics end, to know how fresh the memory is; never in the applier's way. */
final class Probing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Probing.class);
    private static final int REMEMBERED = 30;

    private final MemoryProperties properties;
    private final Supplier<Admin> admins;
    private final Progress progress;
    private final Freshness freshness;
    private final Clock clock;
    private final Deque<Probe> open = new ArrayDeque<>();
    private volatile @Nullable Thread thread;
    private boolean told;

    /** @param admins makes a client anew, which fails while the broker's name cannot be resolved */
    Probing(MemoryProperties properties, Supplier<Admin> admins, Judging judging) {
        this.properties = properties;
        this.admins = admins;
        this.progress = judging.progress();
        this.freshness = judging.freshness();
        this.clock = judging.clock();
    }

    /** What freshness is judged with. */
    record Judging(Progress progress, Freshness freshness, Clock clock) {}

    private record Probe(Instant at, Map<TopicPartition, Long> ends) {}

    @Override
    public void start() {
        Thread probing = Thread.ofVirtual().name("gateway-freshness").unstarted(this::run);
        thread = probing;
        probing.start();
    }

    @Override
    public void stop() {
        Thread probing = thread;
        thread = null;
        if (probing != null) {
            probing.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (thread != null) {
                ask();
                Thread.sleep(properties.retry());
            }
        } catch (InterruptedException stopping) {
            // Stopped: the admin client has been closed on the way out.
        }
    }

    private void ask() throws InterruptedException {
        try (Admin admin = admins.get()) {
            while (thread != null) {
                probe(admin);
                judge();
                told = false;
                Thread.sleep(properties.probe());
            }
        } catch (RuntimeException trouble) {
            tell(trouble);
        }
    }

    /** Once for as long as it lasts. */
    private void tell(RuntimeException trouble) {
        if (!told) {
            told = true;
            LOG.warn(
                    "Cannot ask how fresh the memory is, trying again: {}",
                    Failures.root(trouble).toString());
        }
    }

    private void probe(Admin admin) throws InterruptedException {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        progress.positions().keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        if (wanted.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        try {
            Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(
                            wanted, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                    .all()
                    .get(5, TimeUnit.SECONDS);
            Map<TopicPartition, Long> ends = new HashMap<>();
            found.forEach((partition, info) -> ends.put(partition, info.offset()));
            open.addLast(new Probe(now, ends));
            if (open.size() > REMEMBERED) {
                open.removeFirst();
            }
        } catch (ExecutionException | TimeoutException away) {
            // Not known is not fresh: the age grows.
        }
    }

    /** For each topic, the newest probe that the positions have reached. */
    private void judge() {
        Map<TopicPartition, Long> positions = progress.positions();
        for (Topic topic : Topic.values()) {
            for (Probe probe : open.reversed()) {
                if (covered(topic, probe, positions)) {
                    freshness.seen(topic, probe.at());
                    break;
                }
            }
        }
    }

    private static boolean covered(Topic topic, Probe probe, Map<TopicPartition, Long> positions) {
        Map<TopicPartition, Long> ends = new HashMap<>(probe.ends());
        ends.keySet().removeIf(partition -> !partition.topic().equals(topic.topicName()));
        return Progress.covers(positions, ends);
    }
}
