package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.WebLimits;
import org.springframework.http.HttpHeaders;

/** Reads a request as a whole, within its limits, so that everything after it can read the body again. */
final class RequestReader {
    private static final byte[] NONE = new byte[0];

    private final WebLimits limits;

    RequestReader(WebLimits limits) {
        this.limits = limits;
    }

    ReadRequest read(HttpServletRequest request) throws IOException {
        if (request instanceof ReadRequest already) {
            return already;
        }
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > limits.maxUri()) {
            throw new Refusal(
                    ProblemType.URI_TOO_LONG, "Path and query may have " + limits.maxUri() + " characters together.");
        }
        return new ReadRequest(request, body(request));
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        if (!hasBody(request)) {
            return NONE;
        }
        long max = limits.maxBody().toBytes();
        if (request.getContentLengthLong() > max) {
            throw tooLarge();
        }
        try (InputStream stream = request.getInputStream()) {
            byte[] body = stream.readNBytes((int) max + 1);
            if (body.length > max) {
                throw tooLarge();
            }
            return body;
        } catch (SocketTimeoutException late) {
            throw new Refusal(ProblemType.REQUEST_TIMEOUT, "The body stopped before its end.");
        }
    }

    /** RFC 9112, section 6.3: without either header there is none. Asking the stream instead would cost each GET a buffer. */
    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private Refusal tooLarge() {
        return new Refusal(
                ProblemType.BODY_TOO_LARGE,
                "A body may have " + limits.maxBody().toBytes() + " bytes.");
    }
}
