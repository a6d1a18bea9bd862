package ma.techvalley.identity.running;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.identity.IdentityApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.WebApplicationContext;

/** The service on a free port, with demo accounts unless told otherwise. */
final class RunningIdentity implements AutoCloseable {
    static final String COMPANY = "001524867000047";
    static final String PARK = "casanearshore";

    private final ConfigurableApplicationContext context;
    private final MovableClock clock;
    private final Path directory;
    private final int port;

    private RunningIdentity(Path directory, String[] properties) {
        this.directory = directory;
        this.clock = new MovableClock();
        this.port = freePort();
        ApplicationContextInitializer<GenericApplicationContext> movable =
                created -> created.registerBean(Clock.class, () -> clock);
        this.context = IdentityApplication.application()
                .initializers(movable)
                .registerShutdownHook(false)
                .run(arguments(properties));
    }

    static RunningIdentity on(Path directory, String... properties) {
        return new RunningIdentity(directory, properties);
    }

    MovableClock clock() {
        return clock;
    }

    String issuer() {
        return "http://localhost:" + port;
    }

    Duration sessionTimeout() {
        ServletContext web = Objects.requireNonNull(((WebApplicationContext) context).getServletContext());
        return Duration.ofMinutes(web.getSessionTimeout());
    }

    Browser browser() {
        return new Browser(issuer());
    }

    /** What the first start generated for that account. */
    String secret(String name) {
        try (Stream<String> lines = Files.lines(directory.resolve("credentials"))) {
            return lines.filter(line -> line.startsWith(name + " "))
                    .findFirst()
                    .orElseThrow()
                    .substring(name.length() + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Something of it that can be taken away. */
    AutoCloseable bean(String name) {
        return context.getBean(name, AutoCloseable.class);
    }

    @Override
    public void close() {
        context.close();
    }

    private String[] arguments(String[] properties) {
        Stream<String> usual = Stream.of(
                "server.port=" + port,
                "techvalley.identity.directory=" + directory,
                "techvalley.identity.demo=true",
                "techvalley.identity.demo-companies=" + COMPANY,
                "techvalley.identity.demo-parks=" + PARK);
        Set<String> changed = Arrays.stream(properties)
                .map(property -> property.split("=", 2)[0])
                .collect(Collectors.toSet());
        Stream<String> kept = usual.filter(property -> !changed.contains(property.split("=", 2)[0]));
        return Stream.concat(kept, Arrays.stream(properties)).map("--"::concat).toArray(String[]::new);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
