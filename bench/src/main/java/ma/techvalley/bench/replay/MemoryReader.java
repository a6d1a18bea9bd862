package ma.techvalley.bench.replay;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ma.techvalley.contracts.Topic;
import ma.techvalley.gateway.memory.Memory;
import ma.techvalley.kit.inbox.News;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The gateway's memory with what fills it, as the gateway configures it, without the rest of the gateway. */
final class MemoryReader implements Reader {
    private static final String CONFIGURATION = "ma.techvalley.gateway.memory.MemoryConfiguration";

    private final Source source;

    MemoryReader(Source source) {
        this.source = source;
    }

    @Override
    public Replay replay() throws InterruptedException {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "bench", Map.of("techvalley.kafka.bootstrap-servers", source.bootstrapServers())));
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(News.class, News::new);
        context.register(configuration());
        context.refresh();
        return new Remembered(context, awaitReady(context));
    }

    /** Looks every millisecond; the duplicates come last. */
    private double awaitReady(AnnotationConfigApplicationContext context) throws InterruptedException {
        Memory memory = context.getBean(Memory.class);
        MeterRegistry meters = context.getBean(MeterRegistry.class);
        var duplicates = new Duplicates(source.distinct());
        while (!memory.isReady()) {
            TimeUnit.MILLISECONDS.sleep(1);
            duplicates.look(
                    System.nanoTime(),
                    count(meters, "techvalley.view.applied"),
                    count(meters, "techvalley.view.outdated"));
        }
        return duplicates.nanosOfOne();
    }

    private static double count(MeterRegistry meters, String name) {
        return meters.get(name).tag("topic", Topic.ZONES.topicName()).counter().count();
    }

    /** It is the gateway's own affair; here it is to be measured as it is. */
    private static Class<?> configuration() {
        try {
            return Class.forName(CONFIGURATION);
        } catch (ClassNotFoundException renamed) {
            throw new IllegalStateException(renamed);
        }
    }

    private record Remembered(AnnotationConfigApplicationContext context, double duplicateNanos) implements Replay {
        @Override
        public long encodedBytes() {
            return context.getBean(Memory.class).snapshot().spaces().stream()
                    .mapToLong(row -> row.json().length)
                    .sum();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
