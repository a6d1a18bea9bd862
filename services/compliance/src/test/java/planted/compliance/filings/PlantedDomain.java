package planted.compliance.filings;

import org.bson.Document;

/** A domain object that knows how it is stored. */
record PlantedDomain(Document stored) {}
