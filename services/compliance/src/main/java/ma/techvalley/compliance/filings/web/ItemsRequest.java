package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import ma.techvalley.compliance.filings.items.Controller;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.filings.items.PersonalData;
import ma.techvalley.compliance.filings.items.Processing;
import ma.techvalley.compliance.filings.items.Rights;
import org.jspecify.annotations.Nullable;

/**
 * What is said: the items of article 15 in its order, then those that only decree 2-09-165 asks for, of a request for an authorisation
 * (article 27) or of a transfer abroad (article 46). Which have to be there depends on the kind. An empty list says that there are none.
 *
 * @param recipients 15 (d)
 * @param transfers 15 (e), ISO 3166-1 alpha-2 codes
 * @param retention 15 (f)
 * @param security 15 (h)
 * @param interconnection 15 (i)
 * @param sources 27 (4)
 * @param processors 27 (10)
 * @param undertaking 27: to file a new request on a change, and to notify a deletion
 * @param numberOfPersons 46 (5), approximately
 * @param purposeAbroad 46 (6)
 * @param firstTransfer 46 (8)
 * @param ground where the country is not on the list of article 43
 */
record ItemsRequest(
        @Nullable ControllerRequest controller,
        @Nullable ProcessingRequest processing,
        @Nullable DataRequest data,

        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> recipients,

        @Size(max = 100) @Nullable List<@Pattern(regexp = "[A-Z]{2}") String> transfers,

        @Pattern(regexp = Texts.SOME) @Size(max = 1000) @Nullable
        String retention,

        @Nullable RightsRequest rights,

        @Pattern(regexp = Texts.SOME) @Size(max = 5000) @Nullable
        String security,

        @Pattern(regexp = Texts.SOME) @Size(max = 5000) @Nullable
        String interconnection,

        @Size(min = 1, max = 50) @Nullable List<@NotBlank @Size(max = 300) String> sources,
        @Nullable ExecutionRequest execution,

        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 300) String> processors,
        @Nullable Boolean undertaking,
        @Nullable ImporterRequest importer,
        @Min(0) @Max(2_000_000_000) @Nullable Integer numberOfPersons,

        @Pattern(regexp = Texts.SOME) @Size(max = 2000) @Nullable
        String purposeAbroad,

        @Nullable TransmissionRequest transmission,
        @Nullable LocalDate firstTransfer,
        @Nullable GroundRequest ground) {

    /** (a) */
    record ControllerRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String address,
            @NotBlank @Size(max = 100) String city,
            @Nullable RepresentativeRequest representative) {}

    /** (a), where there is one. */
    record RepresentativeRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 500) String address) {}

    /** (b) */
    record ProcessingRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 2000) String characteristics,
            @Size(min = 1, max = 20) List<@NotBlank @Size(max = 300) String> purposes) {}

    /** (c) */
    record DataRequest(
            @Size(min = 1, max = 50) List<@NotBlank @Size(max = 300) String> persons,
            @Size(min = 1, max = 50) List<@NotBlank @Size(max = 300) String> categories) {}

    /** (g) */
    record RightsRequest(
            @NotBlank @Size(max = 500) String service,
            @NotBlank @Size(max = 2000) String measures) {}

    Items items() {
        return new Items(
                controller == null ? null : controller(controller),
                processing == null
                        ? null
                        : new Processing(processing.name, processing.characteristics, processing.purposes),
                data == null ? null : new PersonalData(data.persons, data.categories),
                recipients,
                transfers == null ? null : transfers.stream().distinct().toList(),
                retention,
                rights == null ? null : new Rights(rights.service, rights.measures),
                security,
                interconnection,
                sources,
                execution == null ? null : execution.execution(),
                processors,
                undertaking,
                importer == null ? null : importer.importer(),
                numberOfPersons,
                purposeAbroad,
                transmission == null ? null : transmission.transmission(),
                firstTransfer,
                ground == null ? null : ground.ground());
    }

    private static Controller controller(ControllerRequest given) {
        RepresentativeRequest person = given.representative;
        return new Controller(
                given.name,
                given.address,
                given.city,
                person == null ? null : new Controller.Representative(person.name, person.address));
    }
}
