package ma.techvalley.compliance.filings;

/** The registered companies, as this service has read of them. */
public interface Companies {
    boolean isRegistered(String ice);
}
