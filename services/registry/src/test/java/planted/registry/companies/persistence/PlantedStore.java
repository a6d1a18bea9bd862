package planted.registry.companies.persistence;

import planted.registry.companies.web.PlantedController;

/** What nobody but the configuration may see, and what sees too much itself. */
public record PlantedStore(PlantedController controller) {}
