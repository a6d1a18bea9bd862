package ma.techvalley.kit.web.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import ma.techvalley.kit.problem.ProblemType;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;

/** Tomcat's own error page, for requests that never reach a filter because their first lines cannot be read. */
public final class ProblemValve extends ErrorReportValve {
    /** Tomcat gives the same exception, with this text, for a request line and for headers that exceed the limit. */
    private static final String TOO_LARGE =
            StringManager.getManager("org.apache.coyote.http11").getString("iib.requestheadertoolarge.error");

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !isOpen(response)) {
            return;
        }
        Finding finding = finding(request, response, failure);
        try {
            ProblemWriter.head(finding, request, response);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            try (Writer body = response.getReporter()) {
                if (body != null) {
                    body.write(ProblemWriter.text(finding, request));
                }
            }
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("The client left before its answer", gone);
        }
    }

    private static Finding finding(Request request, Response response, @Nullable Throwable failure) {
        if (failure != null && TOO_LARGE.equals(failure.getMessage())) {
            boolean line = request.getRequestURI() == null;
            return Finding.of(line ? ProblemType.URI_TOO_LONG : ProblemType.HEADERS_TOO_LARGE, null);
        }
        return Finding.of(response.getStatus());
    }

    private static boolean isOpen(Response response) {
        var open = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return open.get();
    }
}
