package ma.techvalley.jobs;

import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.KitConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** Headcount reports, on port 8083. */
@SpringBootApplication
@Import(KitConfiguration.class)
public class JobsApplication {
    public static void main(String[] args) {
        KitApplication.of(JobsApplication.class, "jobs").run(args);
    }
}
