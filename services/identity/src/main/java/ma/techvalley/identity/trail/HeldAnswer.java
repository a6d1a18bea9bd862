package ma.techvalley.identity.trail;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer that can still be taken back: Tomcat takes a redirect for sent as soon as it hears of it. */
final class HeldAnswer extends ContentCachingResponseWrapper {
    private @Nullable String location;

    HeldAnswer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendRedirect(String to) {
        setStatus(SC_FOUND);
        location = to;
    }

    /** Where it sends people, empty if nowhere. */
    String location() {
        return Objects.requireNonNullElse(location, "");
    }

    void release() throws IOException {
        if (location == null) {
            copyBodyToResponse();
        } else {
            super.sendRedirect(location);
        }
    }
}
