package ma.techvalley.jobs.reports;

import java.util.Optional;

/** The registered companies, as this service has read of them. */
public interface Companies {
    /** The company with that ICE. */
    Optional<KnownCompany> find(String ice);
}
