package ma.techvalley.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The settings of one small node. Names and defaults: Kafka's "Broker Configs". */
final class BrokerSettings {
    private static final Map<String, String> ONE_NODE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("inter.broker.listener.name", "CLIENT"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "2"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"));

    /**
     * A topic exists because a service declared it, never because somebody mistyped one; nobody waits for partners that do not exist.
     * After a kill the controller takes the broker for alive until its session ends, so a long session is a slow restart; a stall
     * longer than the session only fences the broker until its next heartbeat. A transaction that follows another closely waits for
     * the markers of the one before: by default 20 ms at a time, which every tenth did.
     */
    private static final Map<String, String> BEHAVIOUR = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("broker.heartbeat.interval.ms", "500"),
            Map.entry("broker.session.timeout.ms", "6000"),
            Map.entry("add.partitions.to.txn.retry.backoff.ms", "1"),
            Map.entry("metadata.max.idle.interval.ms", "0"),
            Map.entry("metric.reporters", ""));

    /** Kafka's defaults are for a machine of its own: 128 MB for the cleaner alone, and an index of 10 MB per log. */
    private static final Map<String, String> FOOTPRINT = Map.ofEntries(
            Map.entry("num.network.threads", "1"),
            Map.entry("num.io.threads", "4"),
            Map.entry("num.replica.fetchers", "1"),
            Map.entry("background.threads", "1"),
            Map.entry("num.recovery.threads.per.data.dir", "1"),
            Map.entry("group.coordinator.threads", "1"),
            Map.entry("share.coordinator.threads", "1"),
            Map.entry("log.cleaner.enable", "true"),
            Map.entry("log.cleaner.threads", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            Map.entry("log.cleaner.io.buffer.size", "131072"),
            Map.entry("log.segment.bytes", "67108864"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("socket.request.max.bytes", "16777216"));

    private BrokerSettings() {}

    static Properties of(Path directory, BrokerPorts ports) {
        var properties = new Properties();
        properties.putAll(ONE_NODE);
        properties.putAll(BEHAVIOUR);
        properties.putAll(FOOTPRINT);
        properties.put("log.dirs", directory.toAbsolutePath().toString());
        properties.put("listeners", "CLIENT://" + ports.client() + ",CONTROLLER://" + ports.controller());
        properties.put("advertised.listeners", "CLIENT://" + ports.client());
        properties.put("controller.quorum.voters", "1@" + ports.controller());
        return properties;
    }
}
