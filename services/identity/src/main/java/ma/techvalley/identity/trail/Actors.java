package ma.techvalley.identity.trail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.identity.accounts.Account;
import ma.techvalley.identity.accounts.Accounts;
import ma.techvalley.identity.authorizations.Authorizations;
import ma.techvalley.identity.throttling.ThrottleFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose account a request is about, as far as it can be known before it is answered: a used token is forgotten afterwards. */
record Actors(Accounts accounts, Authorizations authorizations) {
    String of(HttpServletRequest request) {
        return switch (request.getRequestURI()) {
            case "/login" -> named(request, Account.Use.PERSON);
            case "/oauth2/token", "/oauth2/revoke" ->
                Stream.of("code", "refresh_token", "token")
                        .flatMap(name -> Stream.ofNullable(request.getParameter(name)))
                        .flatMap(token -> authorizations.whose(token).stream())
                        .findFirst()
                        .orElseGet(() -> named(request, Account.Use.MACHINE));
            default -> signedIn();
        };
    }

    private String named(HttpServletRequest request, Account.Use use) {
        return ThrottleFilter.name(request)
                .flatMap(name -> accounts.find(name, use))
                .map(Account::id)
                .orElse(Event.UNKNOWN);
    }

    private static String signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(known -> known.isAuthenticated() && !(known instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .orElse(Event.UNKNOWN);
    }
}
