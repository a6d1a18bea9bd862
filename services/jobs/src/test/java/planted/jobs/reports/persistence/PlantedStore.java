package planted.jobs.reports.persistence;

/** Stands in for an adapter. */
public record PlantedStore(String name) {}
