package ma.techvalley.kit.web.problems;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;

/**
 * Where Tomcat sends what failed outside the controllers, such as {@code sendError} of a filter; replaces Boot's HTML page. A
 * servlet of its own, since Spring reads the request's headers before it finds a controller, and fails again at one that is malformed.
 */
final class ErrorPages extends HttpServlet implements ErrorController {
    private final transient ProblemResponder responder;

    ErrorPages(ProblemResponder responder) {
        this.responder = responder;
    }

    /** Whatever the method: it is the failed request's. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        responder.respond(status instanceof Integer code ? code : 404, request, response);
    }
}
