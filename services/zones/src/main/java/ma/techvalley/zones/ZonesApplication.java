package ma.techvalley.zones;

import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.KitConfiguration;
import ma.techvalley.kit.history.KitHistory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The zones service. */
@SpringBootApplication
@Import({KitConfiguration.class, KitHistory.class})
@EnableConfigurationProperties(ZonesProperties.class)
public class ZonesApplication {
    public static void main(String[] args) {
        application().run(args);
    }

    /** The service, not yet started: for a process of its own, or one among others in the standalone platform. */
    public static SpringApplicationBuilder application() {
        return KitApplication.of(ZonesApplication.class, "zones");
    }
}
