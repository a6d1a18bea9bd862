package ma.techvalley.kit.audit;

import static ma.techvalley.contracts.identity.Role.AUDITOR;

import jakarta.validation.Valid;
import ma.techvalley.kit.audit.AuditVerification.AuditReport;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The trail, for auditors, whose reading of it is recorded as well. */
@RestController
@RequestMapping("/api/v1/audit/${spring.application.name}")
final class AuditController {
    private final AuditTrail trail;
    private final AuditVerification verification;

    AuditController(AuditTrail trail, AuditVerification verification) {
        this.trail = trail;
        this.verification = verification;
    }

    @GetMapping("/entries")
    @Allow(AUDITOR)
    AuditPage entries(@Valid @ModelAttribute AuditQuery query) {
        return AuditPage.of(trail.newest(query), query);
    }

    @GetMapping("/verification")
    @Allow(AUDITOR)
    AuditReport verification(@Valid @ModelAttribute NotedEnd noted) {
        return noted.isBeginning()
                ? verification.verifyOnwardFrom(noted.head().orElseThrow())
                : verification.verify(noted.head());
    }
}
