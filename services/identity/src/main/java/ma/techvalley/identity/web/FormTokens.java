package ma.techvalley.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * What forms carry to show that they are ours. In a cookie, so that looking at the page starts no session; of 192 random bits,
 * since the library's own are UUIDs, which have 122.
 */
final class FormTokens implements CsrfTokenRepository {
    private static final int BYTES = 24;

    private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
    private final StringKeyGenerator random =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);

    FormTokens(WebConfiguration.Settings settings) {
        cookies.setCookieName(settings.cookie("techvalley-identity-csrf"));
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(
                cookie -> cookie.secure(settings.overTls()).httpOnly(true).sameSite("Lax"));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken names = cookies.generateToken(request);
        return new DefaultCsrfToken(names.getHeaderName(), names.getParameterName(), random.generateKey());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        cookies.saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return cookies.loadToken(request);
    }
}
