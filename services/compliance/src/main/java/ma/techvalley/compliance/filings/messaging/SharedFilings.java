package ma.techvalley.compliance.filings.messaging;

import java.util.Objects;
import java.util.Optional;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Verdict;
import ma.techvalley.compliance.filings.article15.Controller;
import ma.techvalley.compliance.filings.article15.Items;
import ma.techvalley.compliance.filings.article15.Processing;
import ma.techvalley.contracts.compliance.FilingState;

/** How a filing looks to other services: what the public register shows and where it stands, and nothing about persons. */
public final class SharedFilings {
    private SharedFilings() {}

    public static FilingState of(Filing filing) {
        Items items = filing.items();
        // Items (a), (b) and (e) are in every declaration that could be submitted.
        Controller controller = Objects.requireNonNull(items.controller());
        Processing processing = Objects.requireNonNull(items.processing());
        return new FilingState(
                filing.id(),
                filing.company(),
                controller.name(),
                controller.city(),
                filing.kind(),
                filing.nature(),
                processing.name(),
                String.join("; ", processing.purposes()),
                Objects.requireNonNull(items.transfers()),
                filing.stage(),
                filing.caseNumber(),
                filing.review().activityCode(),
                filing.instrumentNumber().orElse(null),
                filing.submittedAt(),
                Optional.ofNullable(filing.review().verdict()).map(Verdict::at).orElse(null));
    }
}
