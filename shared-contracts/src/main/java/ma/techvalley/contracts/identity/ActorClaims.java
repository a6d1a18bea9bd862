package ma.techvalley.contracts.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a token says who somebody is, so that any standard issuer can be used. A name with dots is a path into nested claims,
 * for example {@code realm_access.roles}.
 *
 * @param roles claim with a list of roles
 * @param companies claim with a list of ICEs
 * @param parks claim with a list of park codes
 * @param roleNames the issuer's names of roles, where they are not ours
 */
public record ActorClaims(String roles, String companies, String parks, Map<String, Role> roleNames) {
    /** As the platform's own issuer says it. */
    public static final ActorClaims OWN = new ActorClaims("roles", "companies", "parks", Map.of());

    public ActorClaims {
        roleNames = Map.copyOf(roleNames);
    }

    /** Who the token is about. Roles we do not know give no rights. */
    public Actor read(String subject, Map<String, Object> claims) {
        Set<Role> known = EnumSet.noneOf(Role.class);
        for (String word : words(claims, roles)) {
            Optional.ofNullable(roleNames.get(word)).or(() -> Role.of(word)).ifPresent(known::add);
        }
        return new Actor(subject, known, words(claims, companies), words(claims, parks));
    }

    private static Set<String> words(Map<String, Object> claims, String path) {
        Set<String> words = new LinkedHashSet<>();
        if (at(claims, path) instanceof Collection<?> list) {
            for (Object each : list) {
                if (each instanceof String word) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static @Nullable Object at(Map<String, Object> claims, String path) {
        Object found = claims.get(path);
        int dot = path.indexOf('.');
        if (found == null && dot > 0 && claims.get(path.substring(0, dot)) instanceof Map<?, ?> nested) {
            @SuppressWarnings("unchecked") // keys of JSON objects are strings
            Map<String, Object> inner = (Map<String, Object>) nested;
            return at(inner, path.substring(dot + 1));
        }
        return found;
    }
}
