package ma.techvalley.gateway;

import java.time.Clock;
import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.audit.KitRefusals;
import ma.techvalley.kit.web.KitWeb;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The gateway as a process of its own; it has neither a store nor a relay. */
@SpringBootApplication(proxyBeanMethods = false)
@Import({KitWeb.class, KitRefusals.class})
public class GatewayApplication {
    public static void main(String... arguments) {
        KitApplication.of(GatewayApplication.class, "gateway").run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
