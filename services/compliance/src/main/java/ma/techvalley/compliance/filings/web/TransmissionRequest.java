package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import ma.techvalley.compliance.filings.items.Transmission;

/** How, and how often, data are transferred (decree 2-09-165, article 46). */
record TransmissionRequest(
        @NotBlank @Size(max = 300) String mode,
        @NotBlank @Size(max = 300) String frequency) {

    Transmission transmission() {
        return new Transmission(mode, frequency);
    }
}
