package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import ma.techvalley.compliance.clocks.LegalDeadline;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.regimes.Regime;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.jspecify.annotations.Nullable;

/** Makes a filing that is another one in all but what a step changes. */
final class FilingCopy {
    private final Filing original;
    private Kind kind;
    private Nature nature;
    private Items items;
    private Stage stage;
    private @Nullable String caseNumber;
    private @Nullable Regime regime;
    private @Nullable String base;
    private @Nullable List<LegalDeadline> deadlines;
    private @Nullable List<Alarm> alarms;
    private Review review;
    private @Nullable Changes changes;
    private @Nullable String controllerCompany;
    private @Nullable Ending ending;
    private @Nullable Instant escalatedAt;

    FilingCopy(Filing original) {
        this.original = original;
        kind = original.kind();
        nature = original.nature();
        items = original.items();
        stage = original.stage();
        caseNumber = original.caseNumber();
        regime = original.regime();
        base = original.base();
        deadlines = original.deadlines();
        alarms = original.alarms();
        review = original.review();
        changes = original.changes();
        controllerCompany = original.controllerCompany();
        ending = original.ending();
        escalatedAt = original.escalatedAt();
    }

    FilingCopy kind(Kind its, Nature itsNature) {
        kind = its;
        nature = itsNature;
        return this;
    }

    /** With what a filer says, but for its kind and company. */
    FilingCopy restated(Submission its, @Nullable Regime itsRegime) {
        nature = its.nature();
        items = its.items();
        base = its.base();
        controllerCompany = its.controllerCompany();
        regime = itsRegime;
        return this;
    }

    FilingCopy stage(Stage next) {
        stage = next;
        return this;
    }

    FilingCopy caseNumber(CaseNumber its) {
        caseNumber = its.toString();
        return this;
    }

    FilingCopy times(Timetable its) {
        deadlines = its.deadlines();
        alarms = its.alarms();
        return this;
    }

    FilingCopy review(Review its) {
        review = its;
        return this;
    }

    /** With nothing left to ring. */
    FilingCopy decided(Verdict verdict, @Nullable String activityCode) {
        return review(review.decided(verdict, activityCode))
                .times(original.timetable().ended());
    }

    FilingCopy changes(Changes notified) {
        changes = notified;
        return this;
    }

    FilingCopy ending(Ending how) {
        ending = how;
        return this;
    }

    /** The first moment counts. */
    FilingCopy escalated(Instant at) {
        escalatedAt = escalatedAt == null ? at : escalatedAt;
        return this;
    }

    Filing filing() {
        return new Filing(
                original.id(),
                original.company(),
                kind,
                nature,
                items,
                stage,
                caseNumber,
                original.submittedAt(),
                regime,
                base,
                deadlines,
                alarms,
                review,
                changes,
                controllerCompany,
                ending,
                escalatedAt);
    }
}
