package ma.techvalley.compliance.filings.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedFilingsTest {
    @Test
    void tellBothTheProcessorThatFiledAndItsController() {
        assertThat(told("002"))
                .returns("001", FilingState::company)
                .returns("002", FilingState::controllerCompany)
                .returns("Exemple Services SARL", FilingState::controllerName);
    }

    @Test
    void tellNoOtherControllerWhereItFiledItself() {
        assertThat(told(null)).returns("001", FilingState::company).returns(null, FilingState::controllerCompany);
    }

    private static FilingState told(@Nullable String controller) {
        var submission = new Submission(
                "001", Kind.DECLARATION, Nature.NORMAL, Set.of(Trait.CLIENTS), null, SampleFilings.items(), controller);
        return SharedFilings.of(SampleFilings.submitted("f", submission, Instant.parse("2025-05-05T09:00:00Z")));
    }
}
