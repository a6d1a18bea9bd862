package ma.techvalley.kit.web.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import ma.techvalley.kit.command.CallDeadline;
import ma.techvalley.kit.web.problems.ProblemResponder;
import ma.techvalley.kit.web.trace.Correlation;
import org.apache.coyote.BadRequestException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** The outermost of our filters: names the request in logs and answer, and answers what fails in the filters inside. */
final class RequestFilter extends OncePerRequestFilter {
    private final RequestReader reader;
    private final ProblemResponder problems;

    RequestFilter(RequestReader reader, ProblemResponder problems) {
        this.reader = reader;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Correlation correlation = Correlation.of(request);
        var answer = new AnswerHeaders(response, correlation, request.isSecure());
        try (var _ = MDC.putCloseable(Correlation.LOG_KEY, correlation.id())) {
            filter(request, answer, chain);
        } catch (BadRequestException malformed) {
            logger.debug("Not HTTP, or cut off; Tomcat has set its answer already", malformed);
        } catch (Exception failure) {
            problems.respond(failure, request, answer);
        }
    }

    private void filter(HttpServletRequest request, HttpServletResponse answer, FilterChain chain) throws Exception {
        Optional<Duration> timeout = CallTimeout.of(request);
        if (timeout.isEmpty()) {
            chain.doFilter(reader.read(request), answer);
        } else {
            CallDeadline.within(timeout.get(), () -> chain.doFilter(reader.read(request), answer));
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
