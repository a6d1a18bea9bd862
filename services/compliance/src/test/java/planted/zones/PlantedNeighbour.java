package planted.zones;

/** Stands in for a class of another service. */
public record PlantedNeighbour(String name) {}
