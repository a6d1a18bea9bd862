package planted.compliance.filings.web;

import org.springframework.web.bind.annotation.RestController;
import planted.compliance.filings.persistence.PlantedStore;

/** Public, and goes past the domain to an adapter. */
@RestController
public record PlantedController(PlantedStore store) {}
