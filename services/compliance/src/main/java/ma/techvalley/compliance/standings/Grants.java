package ma.techvalley.compliance.standings;

import java.util.List;

/** What companies were granted, as their filings say now. */
public interface Grants {
    /** All of that company, an ICE. */
    List<Grant> of(String company);

    /** ICEs of all that ever filed. */
    List<String> filers();
}
