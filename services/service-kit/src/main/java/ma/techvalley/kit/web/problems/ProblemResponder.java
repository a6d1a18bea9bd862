package ma.techvalley.kit.web.problems;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.techvalley.kit.problem.Failures;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.web.trace.Correlation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** Answers a request that failed, wherever that happened: in a controller, in a filter or before either. */
public final class ProblemResponder {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemResponder.class);
    private final AwayLog away = new AwayLog(System::nanoTime);

    /** Answers, and logs what is our fault or that of what we need: once, with the correlation id, without the payload. */
    public void respond(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.debug("The client left: {} {}", request.getMethod(), request.getRequestURI());
            return;
        }
        if (response.isCommitted()) {
            // Tomcat then breaks the connection: half an answer must not pass for a whole one.
            switch (failure) {
                case IOException known -> throw known;
                case RuntimeException known -> throw known;
                default -> throw new ServletException(failure);
            }
        }
        Finding finding = describe(failure);
        if (finding.isOurFault()) {
            LOG.error(
                    "Unexpected failure, correlation id {}: {} {}",
                    Correlation.of(request).id(),
                    request.getMethod(),
                    request.getRequestURI(),
                    failure);
        }
        if (ProblemType.UNAVAILABLE.equals(finding.type())) {
            away.add(failure, request);
        }
        ProblemWriter.write(finding, request, response);
    }

    /** Answers a request of which only the status is known. */
    public void respond(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(Finding.of(status), request, response);
    }

    private static Finding describe(Throwable failure) {
        Optional<Refusal> refusal = Failures.find(failure, Refusal.class);
        if (refusal.isPresent()) {
            return Finding.of(refusal.get());
        }
        if (Failures.isUnavailable(failure)) {
            return Finding.of(Failures.find(failure, Unavailable.class)
                    .orElseGet(() -> new Unavailable("A dependency is away.")));
        }
        if (Failures.find(failure, InterruptedException.class).isPresent()) {
            return Finding.of(new Unavailable("Stopped, for taking too long or because we shut down."));
        }
        Finding ofSpring = SpringFailures.describe(failure);
        return ofSpring == null || ofSpring.isOurFault()
                ? Finding.of(ProblemType.INTERNAL, "It is logged; name the correlation id when you report it.")
                : ofSpring;
    }
}
