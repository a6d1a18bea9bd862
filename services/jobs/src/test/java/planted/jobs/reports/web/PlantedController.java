package planted.jobs.reports.web;

import org.springframework.web.bind.annotation.RestController;
import planted.jobs.reports.persistence.PlantedStore;

/** Public, and goes past the domain to an adapter. */
@RestController
public record PlantedController(PlantedStore store) {}
