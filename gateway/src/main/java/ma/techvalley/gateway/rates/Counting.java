package ma.techvalley.gateway.rates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import ma.techvalley.gateway.rates.RateProperties.Kinds;
import ma.techvalley.kit.problem.Refusal;

/** Counts the requests of clients of one kind, reads and writes apart. */
public final class Counting {
    private final Rates reads;
    private final Rates writes;
    private final boolean loopback;

    Counting(Kinds kinds, RateProperties all) {
        this.reads = new Rates(kinds.reads(), all.clients());
        this.writes = new Rates(kinds.writes(), all.clients());
        this.loopback = all.loopback();
    }

    /** @throws Refusal 429 if it is one too many */
    public void count(String client, HttpServletRequest request, HttpServletResponse response) {
        if (loopback || !InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()) {
            (isRead(request) ? reads : writes).count(client, response);
        }
    }

    private static boolean isRead(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> true;
            default -> false;
        };
    }
}
