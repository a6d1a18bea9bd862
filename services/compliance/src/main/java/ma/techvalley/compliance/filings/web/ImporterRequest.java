package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ma.techvalley.compliance.filings.items.Importer;

/**
 * Who receives what is transferred (decree 2-09-165, article 46).
 *
 * @param country ISO 3166-1 alpha-2 code
 */
record ImporterRequest(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 500) String address,
        @Pattern(regexp = "[A-Z]{2}") String country) {

    Importer importer() {
        return new Importer(name, address, country);
    }
}
