package ma.techvalley.kit.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param file where refusals are recorded; this process's alone */
@ConfigurationProperties("techvalley.refusals")
record RefusalsProperties(Path file) {}
