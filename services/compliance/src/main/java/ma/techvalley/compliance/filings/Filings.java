package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.aggregate.Stored;

/** All filings, in the orders of {@link FilingOrder}. */
public interface Filings {
    /** At most {@code limit} filings that match and come after a position, or from the start. */
    FilingPage page(FilingSearch search, Optional<FilingPosition> after, int limit);

    /** The same without counting all that match: for who reads on to the end. */
    List<Stored<Filing>> part(FilingSearch search, Optional<FilingPosition> after, int limit);

    /** Ids of at most {@code limit} granted transfers that name that base. */
    List<String> transfersOn(String base, int limit);

    /** Ids of the filings in whose place that one was granted. */
    List<String> supersededBy(String id);
}
