package ma.techvalley.bench.route;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.bench.harness.Child;

/** The floor: nginx with {@code proxy_pass} and kept connections, as its documentation advises; one worker for each core. */
record Nginx(Path binary) {
    private static final String CONFIGURATION = """
            daemon off;
            pid %1$s/nginx.pid;
            error_log stderr warn;
            worker_processes auto;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              proxy_temp_path %1$s/proxy;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              keepalive_requests 1000000;
              upstream service { server %3$s; keepalive 64; keepalive_requests 1000000; }
              server {
                listen 127.0.0.1:%2$d;
                location / { proxy_pass http://service; proxy_http_version 1.1; proxy_set_header Connection ""; }
              }
            }
            """;

    /** Where it is, if it is installed. */
    static Optional<Nginx> installed() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin"))
                .map(directory -> Path.of(directory, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Nginx::new);
    }

    /** @param service host and port */
    Child start(int port, String service, Path work) throws IOException {
        Path directory = Files.createDirectories(work.resolve("nginx")).toAbsolutePath();
        Path configuration =
                Files.writeString(directory.resolve("nginx.conf"), CONFIGURATION.formatted(directory, port, service));
        return Child.server(
                List.of(binary.toString(), "-p", directory.toString(), "-c", configuration.toString()),
                work.resolve("nginx.log"));
    }

    String settings() {
        return version() + ": worker_processes auto, keepalive 64 to the service, no access log";
    }

    private String version() {
        try {
            Process asked = new ProcessBuilder(binary.toString(), "-v")
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replace("nginx version: ", "");
        } catch (IOException unknown) {
            return "nginx";
        }
    }
}
