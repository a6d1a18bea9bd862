package ma.techvalley.jobs.reports;

import java.util.Optional;

/** The parks, as this service has read of them. */
public interface Parks {
    /** ISO 3166-2:MA code of the region that the park is in. */
    Optional<String> regionOf(String park);
}
