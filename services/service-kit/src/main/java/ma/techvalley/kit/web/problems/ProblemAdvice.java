package ma.techvalley.kit.web.problems;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every failure of a controller, or on the way to one. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemAdvice {
    private final ProblemResponder responder;

    ProblemAdvice(ProblemResponder responder) {
        this.responder = responder;
    }

    @ExceptionHandler(Throwable.class)
    void respond(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        responder.respond(failure, request, response);
    }
}
