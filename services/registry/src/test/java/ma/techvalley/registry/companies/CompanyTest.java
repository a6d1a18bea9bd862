package ma.techvalley.registry.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.CompanyState.LegalForm;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.StateCodec;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.registry.identifiers.LegalName;
import org.junit.jupiter.api.Test;

class CompanyTest {
    private static final Reason REASON = new Reason("papers are out of date");

    @Test
    void namesTheFieldsThatACorrectionChanges() {
        Company company = Samples.company();
        var bare = new Particulars(
                new LegalName("Atlas Services"), LegalForm.SA, null, null, null, List.of(Segment.ITO), null);

        Decision<Company> corrected = company.corrected(bare).orElseThrow();

        assertThat(corrected.change())
                .isEqualTo(new CompanyChange.Corrected(List.of(
                        "legalForm", "tradeRegister", "taxId", "cnssAffiliation", "segments", "parentCountry")));
        assertThat(corrected.state().particulars()).isEqualTo(bare);
        assertThat(corrected.state().ice()).isEqualTo(company.ice());
    }

    @Test
    void isNotChangedByACorrectionThatSaysTheSame() {
        assertThat(Samples.company().corrected(Samples.particulars(" Atlas  Services")))
                .isEmpty();
    }

    @Test
    void refusesEvenAnEmptyCorrectionOnceStruckOff() {
        assertThatThrownBy(() -> Samples.in(Standing.STRUCK_OFF).corrected(Samples.particulars("Atlas Services")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void carriesTheReasonOfItsStandingForAsLongAsThatLasts() {
        Decision<Company> suspended = Samples.in(Standing.VERIFIED).suspended(REASON);
        Decision<Company> reinstated = suspended.state().reinstated(new Reason("papers were renewed"));

        assertThat(suspended.state().standingReason()).isEqualTo(REASON);
        assertThat(reinstated.state().standingReason()).isNull();
        assertThat(reinstated.change()).isEqualTo(new CompanyChange.Reinstated("papers were renewed"));
        assertThat(reinstated.state().struckOff(REASON).state().standingReason())
                .isEqualTo(REASON);
    }

    @Test
    void keepsItsReasonThroughACorrection() {
        Company suspended = Samples.in(Standing.VERIFIED).suspended(REASON).state();
        Company corrected = suspended
                .corrected(Samples.particulars("Rif Services"))
                .orElseThrow()
                .state();

        assertThat(corrected.standingReason()).isEqualTo(REASON);
        assertThat(corrected.standing()).isEqualTo(Standing.SUSPENDED);
    }

    @Test
    void refusesToWorkInNoSegment() {
        assertThatThrownBy(
                        () -> new Particulars(new LegalName("Atlas"), LegalForm.SA, null, null, null, List.of(), null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isStoredAndReadBackUnchanged() {
        Company company = withSites();
        StateCodec codec = StateCodec.plain();

        assertThat(codec.read(codec.write(company), Company.class)).isEqualTo(company);
    }

    @Test
    void isPublishedSoThatEveryConsumerCanReadIt() {
        Company company = withSites();
        CompanyState published = PublishedCompany.of(company);
        byte[] value = EventJson.write(new CompanyChange.Verified(), published);

        assertThat(EventJson.read(EventCatalog.of(new CompanyChange.Verified()), value)
                        .state())
                .isEqualTo(published);
        assertThat(published.sites().getFirst().id()).isEqualTo(company.ice() + "-casanearshore");
        assertThat(published.sites().getFirst().leases())
                .extracting(CompanyState.Lease::officeSpace)
                .containsExactly("space-1");
    }

    private static Company withSites() {
        return Samples.company()
                .leasing(Samples.space("space-1", 3, "2026-02-03", Samples.lease("l1", "2026-03-01", "2029-02-28")))
                .orElseThrow()
                .state()
                .verified()
                .state()
                .suspended(REASON)
                .state();
    }
}
