package ma.techvalley.compliance.filings.items;

import org.jspecify.annotations.Nullable;

/**
 * Article 15 (a): who decides on purposes and means (article 1-5).
 *
 * @param name legal name
 * @param representative where there is one; a person, so it never leaves this service
 */
public record Controller(
        String name, String address, String city, @Nullable Representative representative) {

    /** Whom the controller has named to stand for it. */
    public record Representative(String name, String address) {}
}
