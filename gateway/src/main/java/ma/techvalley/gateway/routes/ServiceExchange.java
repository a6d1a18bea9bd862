package ma.techvalley.gateway.routes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import ma.techvalley.kit.problem.Unavailable;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;

/**
 * Tells an answer that its service does not finish, in time or at all, from one that the client does not wait for: the first is
 * {@link Unavailable} as long as nothing of it has left, and ends the connection afterwards.
 */
final class ServiceExchange extends RestClientProxyExchange {
    ServiceExchange(RestClient client, GatewayMvcProperties properties) {
        super(client, properties);
    }

    @Override
    protected int copyResponseBody(ClientHttpResponse answer, InputStream body, OutputStream client)
            throws IOException {
        return super.copyResponseBody(answer, new Body(body), client);
    }

    private static final class Body extends FilterInputStream {
        private Body(InputStream body) {
            super(body);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException unfinished) {
                throw unavailable(unfinished);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException unfinished) {
                throw unavailable(unfinished);
            }
        }

        private static Unavailable unavailable(IOException unfinished) {
            return new Unavailable("A service did not finish its answer: " + unfinished);
        }
    }
}
