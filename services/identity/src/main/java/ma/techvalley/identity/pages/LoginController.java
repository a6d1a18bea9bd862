package ma.techvalley.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a person can open. */
@Controller
final class LoginController {
    private final LoginPage page;
    private final String style = Template.resource("login.css");

    LoginController(LoginPage page) {
        this.page = page;
    }

    @GetMapping("/login")
    void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.form(request, response);
    }

    /** Where somebody lands who came to sign in and not from the platform's page. */
    @GetMapping("/")
    void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.signedIn(request, response);
    }

    @GetMapping("/login.css")
    @ResponseBody
    String style(HttpServletResponse response) {
        response.setContentType(new MediaType("text", "css", StandardCharsets.UTF_8).toString());
        return style;
    }
}
