package ma.techvalley.gateway.answers;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import ma.techvalley.gateway.rates.Places;
import ma.techvalley.gateway.rates.TimedOutput;
import ma.techvalley.gateway.rates.TooSlow;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Writes whole results, for so many clients at once as may be and for as long as each may take. */
@Component
public final class Exports {
    private final Duration limit;
    private final Places places;
    private final Counter slow;

    Exports(ExportProperties properties, MeterRegistry registry) {
        this.limit = properties.timeLimit();
        this.places = new Places("exports", properties.inAll(), properties.ofOneClient());
        Gauge.builder("techvalley.exports.open", places, Places::taken)
                .description("Whole results that are being written")
                .register(registry);
        this.slow = Counter.builder("techvalley.exports.slow")
                .description("Whole results that were cut because their clients took too long")
                .register(registry);
    }

    /**
     * Writes one, compressed where the client takes that.
     *
     * @throws ma.techvalley.kit.problem.Refusal 429 if this client has as many as one may have
     * @throws ma.techvalley.kit.problem.Unavailable if there are as many as there may be
     * @throws TooSlow if the client does not take it in time; the connection is then closed
     */
    public void write(HttpServletRequest request, HttpServletResponse response, Gzip.Writing result)
            throws IOException {
        String client = request.getRemoteAddr();
        places.enter(client);
        try {
            var taking = new TimedOutput(response.getOutputStream(), limit);
            if (Gzip.isAccepted(request)) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, Gzip.CODING);
                Gzip.to(taking, result);
            } else {
                write(taking, result);
            }
        } catch (TooSlow trickling) {
            slow.increment();
            throw trickling;
        } finally {
            places.leave(client);
        }
    }

    private static void write(OutputStream taking, Gzip.Writing result) throws IOException {
        result.to(taking);
        taking.close();
    }
}
