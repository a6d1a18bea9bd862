package ma.techvalley.kit.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry as auditors see it: all of it. */
record AuditEntryResponse(
        long sequence,
        Instant at,
        String actor,
        List<String> roles,
        String address,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String via,
        String method,
        String route,
        Map<String, String> ids,
        int status,
        String correlationId,
        String hash) {
    static AuditEntryResponse of(AuditEntry entry) {
        Visit visit = entry.visit();
        return new AuditEntryResponse(
                entry.sequence(),
                visit.at(),
                visit.sender().actor(),
                visit.sender().roles(),
                visit.sender().address(),
                visit.sender().via(),
                visit.target().method(),
                visit.target().route(),
                visit.target().ids(),
                visit.status(),
                visit.correlationId(),
                entry.hash());
    }
}
