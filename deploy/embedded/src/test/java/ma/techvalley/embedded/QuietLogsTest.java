package ma.techvalley.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;

class QuietLogsTest {
    private final LoggerContext context = new LoggerContext();

    @Test
    void staysQuietWhenSpringBootResetsTheLogging() {
        QuietLoggers.install(context);
        context.reset();
        assertThat(context.getLogger("kafka").getLevel()).isEqualTo(Level.WARN);
        assertThat(context.getLogger(QuietLoggers.WIRE).isErrorEnabled()).isFalse();
    }

    @Test
    void leavesALevelOfYoursAlone() {
        context.getLogger("io.netty").setLevel(Level.DEBUG);
        QuietLoggers.install(context);
        assertThat(context.getLogger("io.netty").getLevel()).isEqualTo(Level.DEBUG);
    }
}
