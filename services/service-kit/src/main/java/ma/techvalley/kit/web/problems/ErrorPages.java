package ma.techvalley.kit.web.problems;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.techvalley.kit.web.access.Public;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where Tomcat sends what failed outside the controllers, such as {@code sendError} of a filter; replaces Boot's HTML page. */
@Public
@Controller
@Hidden
final class ErrorPages implements ErrorController {
    private final ProblemResponder responder;

    ErrorPages(ProblemResponder responder) {
        this.responder = responder;
    }

    @RequestMapping("${server.error.path:/error}")
    void respond(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        responder.respond(status instanceof Integer code ? code : 404, request, response);
    }
}
