package ma.techvalley.registry;

import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.KitConfiguration;
import ma.techvalley.kit.history.KitHistory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Companies by ICE. */
@SpringBootApplication
@Import({KitConfiguration.class, KitHistory.class})
public class RegistryApplication {
    public static void main(String[] args) {
        KitApplication.of(RegistryApplication.class, "registry").run(args);
    }
}
