package planted.registry.companies;

import planted.zones.Ledger;

record PlantedNeighbour(Ledger ledger) {}
