package ma.techvalley.compliance;

import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.KitConfiguration;
import ma.techvalley.kit.history.KitHistory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Filings under law 09-08, on port 8084. */
@SpringBootApplication
@Import({KitConfiguration.class, KitHistory.class})
public class ComplianceApplication {
    /** The service, not yet started: for a process of its own, or one among others in the standalone platform. */
    public static SpringApplicationBuilder application() {
        return KitApplication.of(ComplianceApplication.class, "compliance");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
