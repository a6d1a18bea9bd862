package ma.techvalley.kit.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.techvalley.kit.problem.Failures;
import ma.techvalley.kit.problem.Unavailable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives nobody what is not recorded. It is inside the filter that answers failures and outside the one that reads tokens. What a
 * command has changed stays changed if it cannot be recorded: the journal has it, and its repetition is answered as the first would have been.
 */
final class AuditFilter extends OncePerRequestFilter {
    private final Audited audited;
    private final AuditWriter writer;

    AuditFilter(Audited audited, AuditWriter writer) {
        this.audited = audited;
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HeldAnswer answer = new HeldAnswer(
                response, status -> audited.visit(request, status).ifPresent(writer::record));
        try {
            chain.doFilter(request, answer);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (!answer.isDecided()) {
                record(request, failure);
            }
            throw failure;
        }
        release(answer, response);
    }

    private static void release(HeldAnswer answer, HttpServletResponse response) {
        try {
            answer.release();
        } catch (Unavailable away) {
            if (!response.isCommitted()) {
                response.reset();
            }
            throw away;
        }
    }

    /** The answer of a failure is written further out; it tells nothing, so it is given even if it cannot be recorded. */
    private void record(HttpServletRequest request, Exception failure) {
        HttpStatus status =
                Failures.isUnavailable(failure) ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        try {
            audited.visit(request, status.value()).ifPresent(writer::record);
        } catch (Unavailable away) {
            failure.addSuppressed(away);
        }
    }
}
