package ma.techvalley.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a line of every service's log looks, by the format that its configuration names. */
class LogFormatTest {
    private static final String NASTY = "a\r\n{\"message\":\"forged\"}\u2028\u001b[31m\u0000";
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void goHome() {
        TimeZone.setDefault(zone);
    }

    @Test
    void isOneLineOfJsonWhateverSomebodyWrote() throws IOException {
        String text = line(NASTY);

        assertThat(text).endsWith("\n");
        assertThat(text.strip().chars()).noneMatch(Character::isISOControl);
        JsonNode line = JsonMapper.shared().readTree(text);
        assertThat(line.path("message").asString()).isEqualTo(NASTY);
        assertThat(line.at("/log/level").asString()).isEqualTo("WARN");
        assertThat(line.at("/log/logger").asString()).isEqualTo("somebody");
    }

    @Test
    void saysWhenInUtcWhereverItRuns() throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone("Africa/Casablanca"));

        assertThat(JsonMapper.shared().readTree(line("x")).path("@timestamp").asString())
                .isEqualTo("2026-07-01T12:00:00Z");
    }

    private static String line(String message) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("kit", new ClassPathResource("kit.yml"))
                .forEach(environment.getPropertySources()::addLast);
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), environment);
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(environment.getRequiredProperty("logging.structured.format.console"));
        encoder.start();
        LoggingEvent event =
                new LoggingEvent("", context.getLogger("somebody"), Level.WARN, message, null, new Object[0]);
        event.setInstant(Instant.parse("2026-07-01T12:00:00Z"));
        return new String(encoder.encode(event), StandardCharsets.UTF_8);
    }
}
