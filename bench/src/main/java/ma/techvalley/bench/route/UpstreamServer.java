package ma.techvalley.bench.route;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ma.techvalley.bench.platform.RawTomcat;
import org.apache.catalina.LifecycleException;

/** The service behind all proxies: it reads what it is sent, and answers at once. */
final class UpstreamServer {
    static final String READY = "/ready";

    private UpstreamServer() {}

    /** Argument: its port. */
    public static void main(String[] arguments) throws LifecycleException {
        RawTomcat.serve(Integer.parseInt(arguments[0]), new Accepting());
    }

    private static final class Accepting extends HttpServlet {
        private static final byte[] ANSWER = "{\"version\":2}".getBytes(StandardCharsets.UTF_8);

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getInputStream().readAllBytes();
            response.setContentType("application/json");
            response.setContentLength(ANSWER.length);
            response.getOutputStream().write(ANSWER);
        }
    }
}
