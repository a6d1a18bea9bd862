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
import ma.techvalley.bench.platform.RawTomcat;
import org.apache.catalina.LifecycleException;

/** The floor: a servlet that has every answer ready. */
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
        RawTomcat.serve(Integer.parseInt(arguments[0]), new Answers(answers));
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
