package ma.techvalley.identity.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where Tomcat sends what failed in a filter or a controller. */
@Controller
final class ErrorPages {
    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Errors.send(
                request,
                response,
                Problem.of(status instanceof Integer code ? code : 404).because(reason(request)));
    }

    /** The authorization server's own words about a request from a client that it cannot send back; they name a parameter and quote nothing. */
    private static String reason(HttpServletRequest request) {
        Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        boolean ours = "/oauth2/authorize".equals(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                || "/connect/logout".equals(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return ours && message instanceof String text ? text : "";
    }
}
