package ma.techvalley.gateway.routes;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.techvalley.kit.problem.Failures;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a service answered, whose body is still to be passed on: with its last byte, or where it breaks off, the call is over.
 *
 * @param conditional whether the client named a version to wait for, or a time: that it was not there by then says nothing of the service
 */
record Answered(ServerResponse response, boolean conditional, Call call) implements ServerResponse {
    boolean isFailure() {
        return statusCode().is5xxServerError()
                && !(conditional && statusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Override
    public HttpStatusCode statusCode() {
        return response.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return response.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return response.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse client, Context context)
            throws ServletException, IOException {
        try {
            ModelAndView nothing = response.writeTo(request, client, context);
            call.answered(this);
            return nothing;
        } catch (ServletException | IOException | RuntimeException brokenOff) {
            judge(brokenOff);
            throw brokenOff;
        }
    }

    /** A client that leaves, or does not take the answer in time, is not the service's fault. */
    private void judge(Exception brokenOff) {
        if (Failures.find(brokenOff, Unavailable.class).isPresent()) {
            call.failed(brokenOff);
        } else if (isFailure()) {
            call.answered(this);
        } else {
            call.abandoned();
        }
    }
}
