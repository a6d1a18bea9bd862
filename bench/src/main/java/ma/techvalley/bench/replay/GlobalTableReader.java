package ma.techvalley.bench.replay;

import java.util.Properties;
import ma.techvalley.bench.harness.Library;
import ma.techvalley.contracts.Topic;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;

/** The peer, with its defaults: a table in RocksDB of the newest value of each key, still encoded; its start returns when it is read. */
final class GlobalTableReader implements Reader {
    static final String SETTINGS = Library.of(KafkaStreams.class)
            + ": defaults, a persistent store in RocksDB, its directory emptied before each replay";

    private final Source source;

    GlobalTableReader(Source source) {
        this.source = source;
    }

    @Override
    public Replay replay() {
        var builder = new StreamsBuilder();
        builder.globalTable(
                Topic.ZONES.topicName(), Consumed.with(Serdes.String(), Serdes.ByteArray()), Materialized.as("spaces"));
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "bench");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, source.bootstrapServers());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, source.directory());
        var streams = new KafkaStreams(builder.build(), settings);
        streams.cleanUp();
        streams.start();
        return () -> {
            streams.close();
            streams.cleanUp();
        };
    }
}
