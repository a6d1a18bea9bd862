package ma.techvalley.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.problem.Failures;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * Decides a failed record's fate. Unavailable: tried again in place, in order, for as long as it lasts. Refused: to the dead
 * letters at once, bytes and headers as they were. Anything else is a mistake of ours: a few more tries, then the dead letters,
 * because one record must not stop a topic.
 */
final class RecordFailures {
    private static final Logger LOG = LoggerFactory.getLogger(RecordFailures.class);
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long MISTAKE_RETRIES = 3;

    private RecordFailures() {}

    static DefaultErrorHandler handler(KafkaOperations<?, ?> deadLetters, String consumer, MeterRegistry registry) {
        var recoverer = new DeadLetterPublishingRecoverer(
                deadLetters,
                (received, failure) ->
                        new TopicPartition(deadLetterTopic(received.topic(), consumer), received.partition()));
        recoverer.setFailIfSendResultIsError(true);
        recoverer.excludeHeader(HeadersToAdd.EX_STACKTRACE);
        var handler = new DefaultErrorHandler((received, failure) -> {
            recoverer.accept(received, failure);
            count(received, registry);
            LOG.error(
                    "Dead letter: {}-{}@{}: {}",
                    received.topic(),
                    received.partition(),
                    received.offset(),
                    Failures.root(failure).getClass().getSimpleName());
        });
        handler.setBackOffFunction((received, failure) -> backOff(failure));
        handler.setResetStateOnExceptionChange(true);
        return handler;
    }

    static String deadLetterTopic(String topicName, String consumer) {
        for (Topic topic : Topic.values()) {
            if (topic.topicName().equals(topicName)) {
                return topic.deadLetterTopic(consumer);
            }
        }
        throw new IllegalArgumentException("not a topic of the platform: " + topicName);
    }

    private static BackOff backOff(Exception failure) {
        if (Failures.isUnavailable(failure) || lostEveryRace(failure)) {
            var patient = new ExponentialBackOff(FIRST.toMillis(), 2);
            patient.setMaxInterval(LONGEST.toMillis());
            return patient;
        }
        return Failures.isRefusal(failure)
                ? new FixedBackOff(0, 0)
                : new FixedBackOff(FIRST.toMillis(), MISTAKE_RETRIES);
    }

    /** A refusal for people, who look again and decide; a listener has only to try again. */
    private static boolean lostEveryRace(Exception failure) {
        return Failures.find(failure, Refusal.class)
                .filter(refusal -> refusal.type().equals(ProblemType.STALE_VERSION))
                .isPresent();
    }

    private static void count(ConsumerRecord<?, ?> received, MeterRegistry registry) {
        registry.counter("techvalley.deadletters", "topic", received.topic()).increment();
    }
}
