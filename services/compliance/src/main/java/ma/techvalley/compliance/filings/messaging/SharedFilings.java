package ma.techvalley.compliance.filings.messaging;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import ma.techvalley.compliance.filings.ClericalCorrection;
import ma.techvalley.compliance.filings.Ending;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Review;
import ma.techvalley.compliance.filings.Verdict;
import ma.techvalley.compliance.filings.WrittenField;
import ma.techvalley.compliance.filings.items.Controller;
import ma.techvalley.compliance.filings.items.Importer;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.filings.items.Processing;
import ma.techvalley.contracts.compliance.FilingState;
import org.jspecify.annotations.Nullable;

/** How a filing looks to other services: what the public register shows and where it stands, and nothing about persons. */
public final class SharedFilings {
    private SharedFilings() {}

    public static FilingState of(Filing filing) {
        Items items = filing.items();
        // Every kind that could be submitted has these two.
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
                purpose(items, processing),
                countries(items),
                filing.stage(),
                filing.caseNumber(),
                filing.review().activityCode(),
                filing.instrumentNumber().orElse(null),
                filing.submittedAt(),
                Optional.ofNullable(filing.review().verdict()).map(Verdict::at).orElse(null),
                filing.base(),
                Optional.ofNullable(filing.ending()).map(Ending::at).orElse(null),
                filing.controllerCompany(),
                formerActivityCodes(filing.review()));
    }

    private static String purpose(Items items, Processing processing) {
        String abroad = items.purposeAbroad();
        return abroad == null ? String.join("; ", processing.purposes()) : abroad;
    }

    /** People may hold a receipt that has one of them. */
    private static @Nullable List<String> formerActivityCodes(Review review) {
        List<String> codes = review.clericalCorrections().stream()
                .filter(correction -> correction.field() == WrittenField.ACTIVITY_CODE)
                .map(ClericalCorrection::before)
                .filter(code -> !code.equals(review.activityCode()))
                .distinct()
                .toList();
        return codes.isEmpty() ? null : codes;
    }

    /** Those of a declaration or a request, or the one of a transfer. */
    private static List<String> countries(Items items) {
        Importer importer = items.importer();
        return importer == null
                ? Objects.requireNonNullElse(items.transfers(), List.of())
                : List.of(importer.country());
    }
}
