package planted.registry.companies.messaging;

import planted.registry.companies.web.PlantedController;

record PlantedListener(PlantedController controller) {}
