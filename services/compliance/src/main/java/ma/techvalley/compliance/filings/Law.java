package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.techvalley.compliance.adequacy.Adequacy;
import ma.techvalley.compliance.clocks.Clocks;
import ma.techvalley.compliance.clocks.LegalClock;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.compliance.filings.items.Ground;
import ma.techvalley.compliance.filings.items.Importer;
import ma.techvalley.compliance.filings.items.Item;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What the law makes of a filing on a day. */
public record Law(Regimes regimes, Adequacy adequacy, Clocks clocks) {

    /**
     * Whatever the law says later, it stays with the filing.
     *
     * @param regime absent for a transfer, which is filed besides its base, whatever the data are
     */
    public record Judgement(@Nullable Regime regime, List<LegalDeadline> deadlines) {}

    /** @throws ma.techvalley.kit.problem.Refusal 409 if it asks for the other kind (law 09-08, article 12) */
    Judgement judge(Submission submission, Instant submittedAt) {
        return new Judgement(
                submission.kind() == Kind.TRANSFER ? null : regime(submission.kind(), submission.traits(), submittedAt),
                deadlines(submission.kind(), submission.items(), submittedAt));
    }

    /** What a filing of that kind starts. */
    List<LegalDeadline> deadlines(Kind kind, Items items, Instant start) {
        return clocksOf(kind, items).stream()
                .map(clock -> clocks.deadline(clock, start))
                .toList();
    }

    /** How long the filer has to complete what it filed (CNDP internal rules, article 50). */
    LegalDeadline completion(Instant requestedAt) {
        return clocks.deadline(LegalClock.RECTIFICATION_ORDER, requestedAt);
    }

    /**
     * What starts anew once the filer has done so: a declaration complies from then on, and its receipt is due within 24 hours (law 09-08,
     * article 19; decree 2-09-165, article 26). The time for an authorisation counts from the request (decree, article 28).
     */
    List<LegalDeadline> onCompletion(Kind kind, Instant completedAt) {
        return kind == Kind.DECLARATION ? List.of(clocks.deadline(LegalClock.RECEIPT, completedAt)) : List.of();
    }

    /**
     * When the notice of a change was due: of a transfer only (decree 2-09-165, article 49). None where the working days of that year are not
     * known, since a notice is taken all the same.
     */
    Optional<LegalDeadline> notice(Changes changes) {
        return Optional.ofNullable(changes.since()).flatMap(this::endOfNotice);
    }

    private Optional<LegalDeadline> endOfNotice(LocalDate since) {
        try {
            return Optional.of(clocks.deadline(LegalClock.TRANSFER_CHANGE, Morocco.endOf(since.minusDays(1))));
        } catch (Refusal unknownYear) {
            return Optional.empty();
        }
    }

    /** Whether a filing of that kind starts anything. */
    boolean isTimed(Kind kind, Items items) {
        return !clocksOf(kind, items).isEmpty();
    }

    /** Whether the ground for a transfer is missing: nobody needs one for a State that protects data well enough. */
    List<Violation> violations(Items items, Instant moment) {
        Importer importer = items.importer();
        List<Violation> violations = new ArrayList<>();
        if (importer != null && items.ground() == null && !adequacy.lists(importer.country(), moment)) {
            violations.add(new Violation(
                    Item.GROUND.pointer(),
                    "required",
                    "%s is not on the list of article 43: name an exception or guarantees (article 44; decree, articles 47 and 48)."
                            .formatted(importer.country())));
        }
        return violations;
    }

    /** Of declarations and requests. @throws Refusal 409 if it asks for the other kind (law 09-08, article 12) */
    Regime regime(Kind kind, Set<Trait> traits, Instant submittedAt) {
        Regime regime = regimes.of(traits, submittedAt);
        if (regime.kind() != kind) {
            throw ComplianceProblems.otherRegime(regime);
        }
        return regime;
    }

    private static List<LegalClock> clocksOf(Kind kind, Items items) {
        return switch (kind) {
            // Law 09-08, articles 19 and 20.
            case DECLARATION -> List.of(LegalClock.RECEIPT, LegalClock.MOVE_TO_AUTHORISATION);
            // Decree 2-09-165, article 28.
            case AUTHORISATION -> List.of(LegalClock.AUTHORISATION);
            // Guarantees go through the procedure of authorisations (decree, article 48); for other transfers no text
            // sets a limit.
            case TRANSFER -> guarantees(items.ground()) ? List.of(LegalClock.AUTHORISATION) : List.of();
        };
    }

    private static boolean guarantees(@Nullable Ground ground) {
        return ground != null && ground.guarantees() != null;
    }
}
