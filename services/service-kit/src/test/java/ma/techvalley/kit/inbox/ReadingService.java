package ma.techvalley.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.Consumer;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.embedded.EmbeddedPlatform;
import ma.techvalley.kit.config.KafkaProperties;
import ma.techvalley.kit.config.KafkaSecurity;
import ma.techvalley.kit.config.Service;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** An instance of a service that reads one topic and does nothing else. */
record ReadingService(String name, MeterRegistry meters, String bootstrapServers, TestPropertyValues properties) {
    static ReadingService named(String name, MeterRegistry meters) {
        return new ReadingService(name, meters, EmbeddedPlatform.bootstrapServers(), TestPropertyValues.empty());
    }

    /** The same that is told to find the broker elsewhere. */
    ReadingService at(String servers) {
        return new ReadingService(name, meters, servers, properties);
    }

    /** The same with that property. */
    ReadingService with(String property) {
        return new ReadingService(name, meters, bootstrapServers, properties.and(property));
    }

    AnnotationConfigApplicationContext start(Topic topic, Consumer<Event> reaction) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(
                KafkaProperties.class, () -> new KafkaProperties(bootstrapServers, 1, (short) 1, KafkaSecurity.none()));
        properties.applyTo(context);
        context.registerBean(Service.class, () -> new Service(name, Topic.JOBS));
        context.registerBean(MeterRegistry.class, () -> meters);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(News.class, News::new);
        context.registerBean(TopicListener.class, () -> new Reacting(topic, reaction));
        context.register(InboxConfiguration.class);
        context.refresh();
        return context;
    }

    private record Reacting(Topic topic, Consumer<Event> reaction) implements TopicListener {
        @Override
        public void on(Event event) {
            reaction.accept(event);
        }
    }
}
