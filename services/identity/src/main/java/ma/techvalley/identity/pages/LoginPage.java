package ma.techvalley.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** Writes the page for signing in and out. No script, and nothing in it comes from the request but the choice of a language. */
public final class LoginPage {
    private final Template page = new Template("page.html");
    private final Template signIn = new Template("sign-in.html");
    private final Template signOut = new Template("sign-out.html");

    LoginPage() {}

    void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        String notice = request.getParameter("error") != null
                ? "<p role=\"alert\">" + escaped(language.word("wrong")) + "</p>"
                : request.getParameter("signed-out") != null
                        ? "<p role=\"status\">" + escaped(language.word("signed-out")) + "</p>"
                        : "";
        write(response, new Content(language, "title", notice, form(signIn, language, request)));
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Language.of(request);
        write(response, new Content(language, "signed-in-title", "", form(signOut, language, request)));
    }

    /** For who has guessed too often; the status is the caller's. */
    public void waiting(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        Language language = Language.of(request);
        String text = language.word("waiting").replace("{0}", Long.toString(seconds));
        String notice = "<p role=\"alert\">" + escaped(text) + "</p>";
        write(response, new Content(language, "title", notice, form(signIn, language, request)));
    }

    private record Content(Language language, String title, String notice, String form) {}

    private void write(HttpServletResponse response, Content content) throws IOException {
        Language language = content.language();
        String html = page.fill(place -> switch (place) {
            case "lang" -> language.code();
            case "dir" -> language.direction();
            case "title" -> escaped(language.word(content.title()));
            case "notice" -> content.notice();
            case "form" -> content.form();
            case "links" -> links(language);
            default -> escaped(language.word(place));
        });
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.code());
        response.setHeader("Vary", "Accept-Language");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Template form, Language language, HttpServletRequest request) {
        CsrfToken csrf = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        return form.fill(place -> switch (place) {
            case "csrf" -> escaped(csrf.getToken());
            case "lang" -> language.code();
            default -> escaped(language.word(place));
        });
    }

    private static String links(Language current) {
        return Arrays.stream(Language.values())
                .map(language -> "<a href=\"?lang=%1$s\" lang=\"%1$s\" hreflang=\"%1$s\"%2$s>%3$s</a>"
                        .formatted(
                                language.code(),
                                language == current ? " aria-current=\"true\"" : "",
                                escaped(language.ownName())))
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
