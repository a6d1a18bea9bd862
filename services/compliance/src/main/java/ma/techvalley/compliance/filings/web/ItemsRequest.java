package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import ma.techvalley.compliance.filings.article15.Controller;
import ma.techvalley.compliance.filings.article15.Items;
import ma.techvalley.compliance.filings.article15.PersonalData;
import ma.techvalley.compliance.filings.article15.Processing;
import ma.techvalley.compliance.filings.article15.Rights;
import org.jspecify.annotations.Nullable;

/**
 * The items of article 15 (a) to (i), in its order; which of them have to be there depends on the nature of the declaration. An
 * empty list says that there are none.
 *
 * @param recipients (d)
 * @param transfers (e), ISO 3166-1 alpha-2 codes
 * @param retention (f)
 * @param security (h)
 * @param interconnection (i)
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
        String interconnection) {

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
                interconnection);
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
