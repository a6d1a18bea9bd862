package ma.techvalley.identity.pages;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages. */
@Configuration(proxyBeanMethods = false)
@Import(LoginController.class)
public class PageConfiguration {
    @Bean
    LoginPage loginPage() {
        return new LoginPage();
    }
}
