package planted.registry.companies;

import org.springframework.stereotype.Component;
import planted.registry.companies.persistence.PlantedStore;

@Component
record PlantedDomain(PlantedStore store) {}
