package ma.techvalley.compliance.links.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import ma.techvalley.compliance.links.DeclaredLink;
import org.jspecify.annotations.Nullable;

/**
 * A declared link, for its officer and for supervisors.
 *
 * @param officer opaque id
 * @param company ICE
 * @param endedOn its last day; absent as long as it lasts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeclaredLinkResponse(
        String id,
        String officer,
        String company,
        Instant declaredAt,
        @Nullable LocalDate endedOn) {

    static DeclaredLinkResponse of(DeclaredLink link) {
        return new DeclaredLinkResponse(link.id(), link.officer(), link.company(), link.declaredAt(), link.endedOn());
    }
}
