package ma.techvalley.embedded;

import org.slf4j.LoggerFactory;

/**
 * Keeps the embedded parts at warnings. A level set in your own configuration wins. Does nothing on a logging system other than
 * Logback, whose users copy {@link QuietLoggers#NAMES} into their configuration.
 */
public final class QuietLogs {
    private QuietLogs() {}

    /** Idempotent; called by every embedded part as it starts. */
    public static void install() {
        if (LoggerFactory.getILoggerFactory().getClass().getName().startsWith("ch.qos.logback.")) {
            QuietLoggers.install();
        }
    }
}
