package ma.techvalley.gateway.routes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import ma.techvalley.gateway.rates.TimedOutput;
import ma.techvalley.gateway.rates.TooSlow;
import ma.techvalley.kit.problem.Unavailable;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/**
 * Tells an answer that its service does not finish, in time or at all, from one that the client does not wait for: the first is
 * {@link Unavailable} as long as nothing of it has left, and ends the connection afterwards. Where the client took most of the time
 * for what it got, it is none of the service's.
 */
final class ServiceExchange extends RestClientProxyExchange {
    private final Duration limit;

    /** @param limit for the whole exchange, as the client of the service keeps it */
    ServiceExchange(RestClient client, GatewayMvcProperties properties, Duration limit) {
        super(client, properties);
        this.limit = limit;
    }

    @Override
    protected int copyResponseBody(ClientHttpResponse answer, InputStream body, OutputStream client)
            throws IOException {
        var taking = new TimedOutput(client, limit);
        try {
            return super.copyResponseBody(answer, new Body(body, taking), taking);
        } catch (IOException | RuntimeException brokenOff) {
            // Otherwise the rest of it would be read before the answer is closed, however long it is.
            body.close();
            throw brokenOff;
        }
    }

    private static final class Body extends FilterInputStream {
        private final TimedOutput client;

        private Body(InputStream body, TimedOutput client) {
            super(body);
            this.client = client;
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException unfinished) {
                throw judge(unfinished);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException unfinished) {
                throw judge(unfinished);
            }
        }

        /** Who reads slowly lets the time run out, too. */
        private TooSlow judge(IOException unfinished) {
            if (client.isWaitedFor()) {
                return new TooSlow();
            }
            throw new Unavailable("A service did not finish its answer: " + unfinished);
        }
    }
}
