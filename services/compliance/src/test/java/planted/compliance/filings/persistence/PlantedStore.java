package planted.compliance.filings.persistence;

/** Stands in for an adapter. */
public record PlantedStore(String name) {}
