package ma.techvalley.standalone;

import java.nio.file.Path;
import org.springframework.boot.logging.LogFile;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;

/** Sends all logs to one structured file, so that the terminal is for the person in front of it. */
final class Logs {
    private Logs() {}

    static void to(Path file) {
        System.setProperty("logging.file.name", file.toString());
        System.setProperty("logging.threshold.console", "OFF");
        System.setProperty("logging.structured.format.file", "ecs");
        System.setProperty("logging.structured.ecs.service.name", "techvalley");
        var environment = new StandardEnvironment();
        LoggingSystem logging = LoggingSystem.get(Logs.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), null, LogFile.get(environment));
    }
}
