package ma.techvalley.kit.web.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.problems.ProblemResponder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Words Spring Security's refusals as problems. Why a token is no good is nobody's business but its issuer's. */
final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ProblemResponder problems;

    Refusing(ProblemResponder problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        problems.respond(failure instanceof InvalidBearerTokenException ? badToken() : noToken(), request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        problems.respond(otherRole(), request, response);
    }

    static Refusal noToken() {
        return new Refusal(ProblemType.UNAUTHENTICATED, "Send a token: Authorization: Bearer …");
    }

    private static Refusal badToken() {
        return new Refusal(ProblemType.UNAUTHENTICATED, "The token is not valid here, or has expired: get a new one.");
    }

    static Refusal otherRole() {
        return Refusal.forbidden("Your roles do not include one this is for.");
    }
}
