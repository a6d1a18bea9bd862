package ma.techvalley.kit.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import ma.techvalley.kit.problem.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records what a process in front of services refuses itself, and who reads what it keeps of that. A refusal tells nothing, so
 * nothing is held back until it is recorded, and what is answered costs nothing.
 */
final class RefusalFilter extends OncePerRequestFilter {
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final VisitReader reader;
    private final Routes routes;
    private final Repeats refusals;
    private final Consumer<Visit> readings;

    /** @param readings where the readings of what is kept go, each of them */
    RefusalFilter(VisitReader reader, Routes routes, Repeats refusals, Consumer<Visit> readings) {
        this.reader = reader;
        this.routes = routes;
        this.refusals = refusals;
        this.readings = readings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Refusal refusal) {
            record(request, refusal.type().status());
            throw refusal;
        }
        record(request, response.getStatus());
    }

    private void record(HttpServletRequest request, int status) {
        if (!isOurs(request, status)) {
            return;
        }
        routes.find(request);
        Visit visit = reader.read(request, status);
        switch (status) {
            case UNAUTHENTICATED, FORBIDDEN, TOO_MANY -> refusals.record(visit);
            default -> readings.accept(visit);
        }
    }

    /** A 403 of the API is its service's, which has recorded it. */
    private static boolean isOurs(HttpServletRequest request, int status) {
        return switch (status) {
            case UNAUTHENTICATED, TOO_MANY -> true;
            case FORBIDDEN ->
                Audited.isForSome(request) || request.getRequestURI().startsWith("/actuator");
            default -> Audited.isForSome(request);
        };
    }
}
