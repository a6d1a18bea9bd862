package ma.techvalley.compliance.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import ma.techvalley.compliance.drafts.persistence.MongoDrafts;
import ma.techvalley.compliance.filings.CaseNumber;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.NumberingFiling;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.compliance.filings.SubmittingFiling;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

/** One draft, {@code d}, which dies in the middle of its submission, is submitted twice, or is refused. */
class SubmittingDraftTest {
    private static final Instant NOON = Instant.parse("2025-05-05T12:00:00Z");
    private static final Command FILER = SampleFilings.by(SampleFilings.ADMINISTRATOR, NOON);

    private final InMemoryAggregates<Draft> drafts = new InMemoryAggregates<>(MongoDrafts.type());
    private final InMemoryAggregates<Filing> filings = new InMemoryAggregates<>(MongoFilings.type(SharedFilings::of));
    private final NumberingFiling numbering =
            new NumberingFiling(filings, (_, series) -> new CaseNumber(series, 7), Clock.fixed(NOON, ZoneOffset.UTC));
    private final SubmittingFiling filing = new SubmittingFiling(filings, "001"::equals, numbering, SampleFilings.LAW);
    private final SubmittingDraft submitting =
            new SubmittingDraft(drafts, filing, (text, _) -> SampleFilings.submission(text));

    @Test
    void makesOneFilingHoweverOftenItIsAskedTo() {
        started("001");

        String first = submitting.submit("d", FILER);

        assertThat(submitting.submit("d", SampleFilings.by(SampleFilings.ADMINISTRATOR, NOON.plusSeconds(5))))
                .isEqualTo(first);
        submitting.finish("d");
        assertThat(filings.all()).singleElement().extracting(Stored::id).isEqualTo(first);
        assertThat(drafts.get("d").state())
                .returns(DraftStage.SUBMITTED, Draft::stage)
                .returns(first, Draft::filing);
    }

    @Test
    void isFinishedLaterWhereItDiedAndCountsFromTheSubmission() {
        started("001");
        drafts.change("d", FILER, draft -> draft.submitted(SampleFilings.submission("001"), FILER));
        assertThat(drafts.due(NOON)).containsExactly("d");

        submitting.finish("d");

        Filing made = filings.all().getFirst().state();
        assertThat(made.submittedAt()).isEqualTo(NOON);
        assertThat(made.caseNumber()).isEqualTo("D-7/2025");
        assertThat(made.deadline()).contains(NOON.plus(Duration.ofDays(1)));
        assertThat(drafts.due(NOON)).isEmpty();
    }

    @Test
    void isFinishedWhereItDiedBeforeTheDraftNotedItsFiling() {
        started("001");
        Draft submitted = Draft.started("d", "001", "001", FILER)
                .state()
                .submitted(SampleFilings.submission("001"), FILER)
                .state();
        String first = submitting.submit("d", FILER);
        InMemoryAggregates<Draft> before = new InMemoryAggregates<>(MongoDrafts.type());
        before.create("d", FILER, Draft.started("d", "001", "001", FILER));
        before.change("d", FILER, draft -> draft.submitted(submitted.accepted().submission(), FILER));

        new SubmittingDraft(before, filing, (text, _) -> SampleFilings.submission(text)).finish("d");

        assertThat(before.get("d").state().filing()).isEqualTo(first);
        assertThat(filings.all()).hasSize(1);
    }

    @Test
    void staysADraftWhereTheSubmissionIsRefused() {
        started("002");

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submitting.submit("d", FILER));
        }

        assertThat(drafts.get("d").state().stage()).isEqualTo(DraftStage.DRAFT);
        assertThat(filings.all()).isEqualTo(List.of());
    }

    private void started(String company) {
        drafts.create("d", FILER, Draft.started("d", company, company, FILER));
    }
}
