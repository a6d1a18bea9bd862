package ma.techvalley.kit.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Records what a process in front of services refuses itself, and who reads what it keeps of that. A refusal tells nothing, so
 * nothing is held back until it is recorded, and what is answered costs nothing. Who is refused for asking too often is so once a
 * minute, or the record could be made to fill the disk.
 */
final class RefusalFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalFilter.class);
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int SENDERS = 10_000;

    private final VisitReader reader;
    private final Routes routes;
    private final AuditWriter writer;
    private final Cache<Sender, Boolean> tooMany = Caffeine.newBuilder()
            .maximumSize(SENDERS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    RefusalFilter(VisitReader reader, Routes routes, AuditWriter writer) {
        this.reader = reader;
        this.routes = routes;
        this.writer = writer;
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
        if (status == TOO_MANY && tooMany.asMap().putIfAbsent(visit.sender(), true) != null) {
            return;
        }
        try {
            writer.record(visit);
        } catch (Unavailable away) {
            LOG.warn("Not recorded: {} as answer to {} {}", status, request.getMethod(), VisitReader.route(request));
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
