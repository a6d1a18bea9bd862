package ma.techvalley.compliance.filings;

/**
 * The officers of the authority, as far as this service knows: those who have come to it as officers. Whether one still is, only their
 * next token says.
 */
public interface Officers {
    /** Remembers that an officer is here. @param id opaque */
    void came(String id);

    /** Whether that one has ever come. @param id opaque */
    boolean isKnown(String id);
}
