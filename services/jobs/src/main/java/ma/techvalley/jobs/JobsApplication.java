package ma.techvalley.jobs;

import ma.techvalley.kit.KitApplication;
import ma.techvalley.kit.KitConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** Headcount reports, on port 8083. */
@SpringBootApplication
@Import(KitConfiguration.class)
public class JobsApplication {
    /** The service, ready to run, alone or beside others in one process. */
    public static SpringApplicationBuilder application() {
        return KitApplication.of(JobsApplication.class, "jobs");
    }

    public static void main(String[] args) {
        application().run(args);
    }
}
