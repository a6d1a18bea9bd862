package ma.techvalley.kit.web.problems;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that turns a failure into a problem. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, ErrorPages.class})
public class KitProblems {
    @Bean
    ProblemResponder problemResponder() {
        return new ProblemResponder();
    }
}
