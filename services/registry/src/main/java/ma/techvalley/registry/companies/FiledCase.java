package ma.techvalley.registry.companies;

import ma.techvalley.contracts.compliance.FilingState.Stage;

/**
 * What is remembered of a filing.
 *
 * @param company ICE
 */
public record FiledCase(String company, Stage stage) {
    /** Collection of the view that the listener writes and {@link Filings} are counted in. */
    public static final String VIEW = "filings";
}
