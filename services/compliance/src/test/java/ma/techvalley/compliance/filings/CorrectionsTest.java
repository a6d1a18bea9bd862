package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.regimes.RegimeRule;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

/** Samples are submitted on 5 May 2025, when access control was still declared. */
class CorrectionsTest {
    private static final Instant LATER = Instant.parse("2026-02-02T09:00:00Z");

    @Test
    void areOfTraitsToo() {
        Decision<Filing> corrected =
                corrected(SampleFilings.queued(), traits(Trait.VIDEO, Trait.STAFF), SampleFilings.COMMAND.now());

        assertThat(Objects.requireNonNull(corrected.state().regime()).rules())
                .extracting(RegimeRule::trait)
                .containsExactly(Trait.VIDEO, Trait.STAFF);
        assertThat(corrected.change()).isEqualTo(new FilingChange.Corrected(List.of(), List.of("traits")));
    }

    @Test
    void areJudgedByTheRulesOfTheDayOfTheSubmission() {
        assertThat(corrected(SampleFilings.queued(), traits(Trait.ACCESS_CONTROL), LATER)
                        .state()
                        .kind())
                .isEqualTo(Kind.DECLARATION);

        Filing today = SampleFilings.submitted("f", "001", LATER);
        otherRegime(today, traits(Trait.ACCESS_CONTROL));
    }

    @Test
    void doNotMakeAnotherKindOfAFiling() {
        otherRegime(SampleFilings.queued(), traits(Trait.NATIONAL_ID));
        otherRegime(SampleFilings.requested(), traits(Trait.STAFF));
    }

    @Test
    void leaveTheKindToTheAuthorityOnceItHasMovedTheFiling() {
        Filing moved = SampleFilings.underReview()
                .moved("dangers", SampleFilings.LAW, SampleFilings.by(REVIEWER))
                .state();

        for (Trait trait : List.of(Trait.STAFF, Trait.NATIONAL_ID, Trait.CLIENTS)) {
            moved = corrected(moved, traits(trait), SampleFilings.COMMAND.now()).state();
            assertThat(moved.kind()).isEqualTo(Kind.AUTHORISATION);
            assertThat(Objects.requireNonNull(moved.regime()).traits()).containsExactly(trait);
        }
    }

    @Test
    void ofTheNatureAskForWhatTheOtherNeeds() {
        Items six = new Items(
                SampleFilings.items().controller(),
                SampleFilings.items().processing(),
                SampleFilings.items().data(),
                List.of("The client"),
                List.of(),
                "2 years",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        Filing simplified = SampleFilings.submitted(
                "f",
                new Submission("001", Kind.DECLARATION, Nature.SIMPLIFIED, Set.of(Trait.CLIENTS), null, six, null),
                SampleFilings.COMMAND.now());
        Correction normal = new Correction(null, null, Nature.NORMAL, null, null);

        assertThat(broken(simplified, normal))
                .containsExactly(
                        "/items/rights required", "/items/security required", "/items/interconnection required");
        Filing whole = corrected(
                        simplified,
                        new Correction(SampleFilings.items(), null, Nature.NORMAL, null, null),
                        SampleFilings.COMMAND.now())
                .state();
        assertThat(whole.nature()).isEqualTo(Nature.NORMAL);
        assertThat(whole.items()).isEqualTo(SampleFilings.items());
    }

    @Test
    void nameAnotherBaseAndAnotherController() {
        Filing transfer = SampleFilings.submitted("t", SampleFilings.guaranteed("base"), SampleFilings.COMMAND.now());

        Decision<Filing> corrected =
                corrected(transfer, new Correction(null, null, null, "other-base", "002"), SampleFilings.COMMAND.now());

        assertThat(corrected.state())
                .returns("other-base", Filing::base)
                .returns("002", Filing::controllerCompany)
                .returns(Set.of("001", "002"), Filing::parties)
                .returns(transfer.deadlines(), Filing::deadlines)
                .returns(transfer.items(), Filing::items);
        assertThat(corrected.change())
                .isEqualTo(new FilingChange.Corrected(List.of(), List.of("base", "controllerCompany")));
    }

    @Test
    void nameNothingThatTheKindDoesNotHave() {
        Correction all = new Correction(
                SampleFilings.items("{\"importer\": {\"name\": \"n\", \"address\": \"a\", \"country\": \"FR\"}}"),
                Set.of(Trait.CLIENTS),
                Nature.SIMPLIFIED,
                "base",
                "001");

        assertThat(broken(SampleFilings.queued(), all))
                .containsExactly("/items/importer not-asked", "/base not-asked", "/controllerCompany other");
        assertThat(broken(
                        SampleFilings.submitted("t", SampleFilings.guaranteed("base"), SampleFilings.COMMAND.now()),
                        all))
                .containsExactly("/traits not-asked", "/nature kind", "/controllerCompany other");
        assertThat(broken(SampleFilings.requested(), new Correction(null, null, Nature.SIMPLIFIED, null, null)))
                .containsExactly("/nature kind");
    }

    private static Correction traits(Trait... traits) {
        return new Correction(null, Set.of(traits), null, null, null);
    }

    private static Decision<Filing> corrected(Filing filing, Correction correction, Instant now) {
        return Corrections.corrected(filing, correction, SampleFilings.LAW, SampleFilings.by(ADMINISTRATOR, now));
    }

    private static void otherRegime(Filing filing, Correction correction) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> corrected(filing, correction, SampleFilings.COMMAND.now()))
                .returns(ComplianceProblems.OTHER_REGIME, Refusal::type);
    }

    private static List<String> broken(Filing filing, Correction correction) {
        return catchThrowableOfType(Refusal.class, () -> corrected(filing, correction, SampleFilings.COMMAND.now()))
                .violations()
                .stream()
                .map(violation -> violation.pointer() + " " + violation.rule())
                .toList();
    }
}
