package ma.techvalley.embedded;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Reset-resistant, because Spring Boot resets Logback each time it starts a context. Loaded only where Logback is present. */
final class QuietLoggers implements LoggerContextListener {
    /** Each writes tens of lines per start at INFO. The clients' loggers are not among them: those are the services' own. */
    static final List<String> NAMES = List.of(
            "kafka",
            "state.change.logger",
            "org.apache.kafka.common.config.AbstractConfig",
            "org.apache.kafka.common.metrics.Metrics",
            "org.apache.kafka.common.utils.AppInfoParser",
            "org.apache.kafka.controller",
            "org.apache.kafka.coordinator",
            "org.apache.kafka.image",
            "org.apache.kafka.metadata",
            "org.apache.kafka.network",
            "org.apache.kafka.queue",
            "org.apache.kafka.raft",
            "org.apache.kafka.server",
            "org.apache.kafka.snapshot",
            "org.apache.kafka.storage",
            "de.bwaldvogel.mongo",
            "io.netty");

    /** One warns that a new directory is new, the other that a store that closes has clients. */
    static final List<String> NEEDLESS_WARNINGS =
            List.of("org.apache.kafka.controller.QuorumController", "de.bwaldvogel.mongo.MongoServer");

    /** Prints whole commands, payload and all, whenever it answers with an error; who asked gets that error anyway. */
    static final String WIRE = "de.bwaldvogel.mongo.wire.MongoWireProtocolHandler";

    static void install() {
        install((LoggerContext) LoggerFactory.getILoggerFactory());
    }

    static synchronized void install(LoggerContext context) {
        if (context.getCopyOfListenerList().stream().noneMatch(QuietLoggers.class::isInstance)) {
            context.addListener(new QuietLoggers());
        }
        quiet(context);
    }

    private static void quiet(LoggerContext context) {
        NAMES.forEach(name -> quiet(context.getLogger(name), Level.WARN));
        NEEDLESS_WARNINGS.forEach(name -> quiet(context.getLogger(name), Level.ERROR));
        quiet(context.getLogger(WIRE), Level.OFF);
    }

    private static void quiet(Logger logger, Level level) {
        if (logger.getLevel() == null) {
            logger.setLevel(level);
        }
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onReset(LoggerContext context) {
        quiet(context);
    }

    @Override
    public void onStart(LoggerContext context) {}

    @Override
    public void onStop(LoggerContext context) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
