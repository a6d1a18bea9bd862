package ma.techvalley.kit.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** What anybody logs between start and close. */
public final class Logged extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Queue<ILoggingEvent> events = new ConcurrentLinkedQueue<>();

    private Logged() {}

    public static Logged begin() {
        var logged = new Logged();
        logged.setContext(ROOT.getLoggerContext());
        logged.start();
        ROOT.addAppender(logged);
        return logged;
    }

    @Override
    protected void append(ILoggingEvent event) {
        event.prepareForDeferredProcessing();
        events.add(event);
    }

    public List<ILoggingEvent> errors() {
        return atLeast(Level.ERROR);
    }

    public List<ILoggingEvent> warnings() {
        return atLeast(Level.WARN);
    }

    private List<ILoggingEvent> atLeast(Level level) {
        return events.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(level))
                .toList();
    }

    @Override
    public void close() {
        ROOT.detachAppender(this);
    }
}
