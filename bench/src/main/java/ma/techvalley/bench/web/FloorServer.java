package ma.techvalley.bench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;

/** The floor: a servlet on virtual threads that has every answer ready. Connections are kept as the gateway keeps them. */
final class FloorServer {
    private FloorServer() {}

    /** Arguments: port, a file with a path in each line, a directory with the answers to them, named by their numbers. */
    public static void main(String[] arguments) throws IOException, LifecycleException {
        List<String> paths = Files.readAllLines(Path.of(arguments[1]));
        Map<String, byte[]> answers = new HashMap<>();
        for (int number = 0; number < paths.size(); number++) {
            String path = paths.get(number);
            answers.put(
                    path.substring(path.indexOf('?') + 1),
                    Files.readAllBytes(Path.of(arguments[2], Integer.toString(number))));
        }
        start(Integer.parseInt(arguments[0]), new Answers(answers));
    }

    private static void start(int port, HttpServlet servlet) throws LifecycleException {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        AbstractHttp11Protocol<?> protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        protocol.setMaxKeepAliveRequests(-1);
        protocol.setExecutor(new VirtualThreadExecutor("floor-"));
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(System.getProperty("java.io.tmpdir"));
        tomcat.setConnector(connector);
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "answers", servlet).addMapping("/*");
        tomcat.start();
        tomcat.getServer().await();
    }

    private static final class Answers extends HttpServlet {
        private final transient Map<String, byte[]> byQuery;

        private Answers(Map<String, byte[]> byQuery) {
            this.byQuery = byQuery;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            byte[] answer = byQuery.get(request.getQueryString());
            if (answer == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType("application/json");
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        }
    }
}
