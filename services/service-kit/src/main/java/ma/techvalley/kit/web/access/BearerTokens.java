package ma.techvalley.kit.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;

/**
 * Takes a token from the {@code Authorization} of a request and from nowhere else (RFC 6750, section 2.1). Not the library's own:
 * its regular expression took longer than all else that a request with a known token needs.
 */
final class BearerTokens implements BearerTokenResolver {
    private static final String SCHEME = "Bearer ";
    private static final BitSet LETTERS = "-._~+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
            .chars()
            .collect(BitSet::new, BitSet::set, BitSet::or);

    /** @throws OAuth2AuthenticationException if it is not written as tokens are */
    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !isBearer(authorization)) {
            return null;
        }
        if (!isToken(authorization, SCHEME.length())) {
            throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("The token is malformed"));
        }
        return authorization.substring(SCHEME.length());
    }

    /** Whatever follows the scheme, so that a mistake in it is not taken for no token at all. */
    private static boolean isBearer(String authorization) {
        int name = SCHEME.length() - 1;
        return authorization.regionMatches(true, 0, SCHEME, 0, name);
    }

    private static boolean isToken(String authorization, int start) {
        int end = authorization.length();
        while (end > start && authorization.charAt(end - 1) == '=') {
            end--;
        }
        for (int at = start; at < end; at++) {
            if (!LETTERS.get(authorization.charAt(at))) {
                return false;
            }
        }
        return end > start && authorization.charAt(start - 1) == ' ';
    }
}
