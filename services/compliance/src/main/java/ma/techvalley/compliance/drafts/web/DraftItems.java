package ma.techvalley.compliance.drafts.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.compliance.filings.items.Ground;
import ma.techvalley.compliance.filings.web.Texts;
import org.jspecify.annotations.Nullable;

/** The items of a submission, each with any part of it missing. */
record DraftItems(
        @Nullable DraftParty controller,
        @Nullable DraftProcessing processing,
        @Nullable DraftData data,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> recipients,
        @Size(max = 100) @Nullable List<@Pattern(regexp = "[A-Z]{2}") String> transfers,

        @Pattern(regexp = Texts.SOME) @Size(max = 1000) @Nullable
        String retention,

        @Nullable DraftRights rights,

        @Pattern(regexp = Texts.SOME) @Size(max = 5000) @Nullable
        String security,

        @Pattern(regexp = Texts.SOME) @Size(max = 5000) @Nullable
        String interconnection,

        @Size(min = 1, max = 50) @Nullable List<@NotBlank @Size(max = 300) String> sources,
        @Nullable DraftExecution execution,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> processors,
        @Nullable Boolean undertaking,
        @Nullable DraftImporter importer,
        @Min(0) @Max(2_000_000_000) @Nullable Integer numberOfPersons,

        @Pattern(regexp = Texts.SOME) @Size(max = 2000) @Nullable
        String purposeAbroad,

        @Nullable DraftTransmission transmission,
        @Nullable LocalDate firstTransfer,
        @Nullable DraftGround ground) {

    /** The controller. */
    record DraftParty(
            @Pattern(regexp = Texts.SOME) @Size(max = 200) @Nullable
            String name,

            @Pattern(regexp = Texts.SOME) @Size(max = 500) @Nullable
            String address,

            @Pattern(regexp = Texts.SOME) @Size(max = 100) @Nullable
            String city,

            @Nullable DraftRepresentative representative) {}

    record DraftRepresentative(
            @Pattern(regexp = Texts.SOME) @Size(max = 200) @Nullable
            String name,

            @Pattern(regexp = Texts.SOME) @Size(max = 500) @Nullable
            String address) {}

    record DraftProcessing(
            @Pattern(regexp = Texts.SOME) @Size(max = 200) @Nullable
            String name,

            @Pattern(regexp = Texts.SOME) @Size(max = 2000) @Nullable
            String characteristics,

            @Size(min = 1, max = 20) @Nullable List<@NotBlank @Size(max = 300) String> purposes) {}

    record DraftData(
            @Size(min = 1, max = 50) @Nullable List<@NotBlank @Size(max = 300) String> persons,
            @Size(min = 1, max = 50) @Nullable List<@NotBlank @Size(max = 300) String> categories) {}

    record DraftRights(
            @Pattern(regexp = Texts.SOME) @Size(max = 500) @Nullable
            String service,

            @Pattern(regexp = Texts.SOME) @Size(max = 2000) @Nullable
            String measures) {}

    record DraftExecution(
            @Size(min = 1, max = 50) @Nullable List<@NotBlank @Size(max = 300) String> services,
            @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> access) {}

    record DraftImporter(
            @Pattern(regexp = Texts.SOME) @Size(max = 200) @Nullable
            String name,

            @Pattern(regexp = Texts.SOME) @Size(max = 500) @Nullable
            String address,

            @Pattern(regexp = "[A-Z]{2}") @Nullable String country) {}

    record DraftTransmission(
            @Pattern(regexp = Texts.SOME) @Size(max = 300) @Nullable
            String mode,

            @Pattern(regexp = Texts.SOME) @Size(max = 300) @Nullable
            String frequency) {}

    record DraftGround(
            Ground.@Nullable Exception exception,

            @Pattern(regexp = Texts.SOME) @Size(max = 5000) @Nullable
            String guarantees) {}
}
