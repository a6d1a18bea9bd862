package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import ma.techvalley.compliance.filings.items.Execution;

/**
 * Who executes a processing (decree 2-09-165, article 27).
 *
 * @param access categories of persons with direct access
 */
record ExecutionRequest(
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 300) String> services,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> access) {

    Execution execution() {
        return new Execution(services, access);
    }
}
