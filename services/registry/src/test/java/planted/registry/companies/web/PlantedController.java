package planted.registry.companies.web;

import org.springframework.web.bind.annotation.RestController;
import planted.registry.companies.persistence.PlantedStore;

/** Public, and past the port. */
@RestController
public record PlantedController(PlantedStore store) {}
