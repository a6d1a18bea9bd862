package ma.techvalley.compliance.filings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.InMemoryCaseNumbers;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.Unavailable;
import org.junit.jupiter.api.Test;

class NumberingFilingTest {
    private static final Instant NOW = Instant.parse("2025-05-05T09:00:00Z");
    private final InMemoryAggregates<Filing> filings = new InMemoryAggregates<>(MongoFilings.type(SharedFilings::of));
    private final InMemoryCaseNumbers numbers = new InMemoryCaseNumbers();
    private final NumberingFiling numbering = new NumberingFiling(filings, numbers, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void numbersAFilingRightAfterItsSubmission() {
        Ack ack = submitting(numbering).submit(SampleFilings.submission("001"), command("key"));

        assertThat(ack.version()).isEqualTo(2);
        assertThat(ack.change()).isEqualTo(new FilingChange.Numbered("D-1/2025"));
        assertThat(filings.due(NOW)).isEmpty();
    }

    @Test
    void answersARepeatedSubmissionWithTheSameNumberEvenAfterOthersChangedTheFiling() {
        Ack first = submitting(numbering).submit(SampleFilings.submission("001"), command("key"));
        submitting(numbering).submit(SampleFilings.submission("002"), command("other"));
        filings.change(first.id(), Command.internal("c", NOW), filing -> filing.taken(SampleFilings.REVIEWER));

        Ack repeat = submitting(numbering).submit(SampleFilings.submission("001"), command("key"));

        assertThat(repeat).isEqualTo(new Ack(first.id(), 2, first.change(), first.shared(), true));
        assertThat(first.repeated()).isFalse();
    }

    @Test
    void finishesWithTheReservedNumberWhatACrashHasLeft() {
        CaseNumbers crashing = (filing, series) -> {
            numbers.reserve(filing, series);
            throw new Unavailable("killed between reservation and filing");
        };
        NumberingFiling killed = new NumberingFiling(filings, crashing, Clock.systemUTC());
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> submitting(killed).submit(SampleFilings.submission("001"), command("key")));
        submitting(numbering).submit(SampleFilings.submission("002"), command("other"));

        String left = filings.due(NOW.plusSeconds(1)).getFirst();
        numbering.number(left);
        numbering.number(left);

        assertThat(filings.get(left).state().caseNumber()).isEqualTo("D-1/2025");
        assertThat(filings.acks().stream().filter(ack -> ack.id().equals(left))).hasSize(2);
        assertThat(filings.due(NOW.plusSeconds(1))).isEmpty();
        Ack repeat = submitting(numbering).submit(SampleFilings.submission("001"), command("key"));
        assertThat(repeat.shared(FilingState.class).caseNumber()).isEqualTo("D-1/2025");
    }

    private SubmittingFiling submitting(NumberingFiling by) {
        return new SubmittingFiling(filings, ice -> true, by, SampleFilings.LAW);
    }

    private static Command command(String key) {
        return new Command(
                SampleFilings.ADMINISTRATOR, key, key, java.util.OptionalLong.empty(), Ids.next(), null, null, NOW);
    }
}
