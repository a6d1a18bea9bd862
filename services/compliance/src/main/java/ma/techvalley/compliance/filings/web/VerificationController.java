package ma.techvalley.compliance.filings.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;

import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.kit.verification.StreamVerification;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether a filing's history is as it was written, and the filing what its history says. */
@RestController
@RequestMapping("/api/v1/filings/{id}/history/verification")
final class VerificationController {
    private final StreamVerification<Filing> verification;

    VerificationController(StreamVerification<Filing> verification) {
        this.verification = verification;
    }

    @GetMapping
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR})
    StreamVerification.Report verification(@PathVariable String id) {
        return verification.verify(id);
    }
}
