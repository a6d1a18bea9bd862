package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.InMemoryCaseNumbers;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The filer names another base, which is not granted, at the moment when the transfer would be on the one that is. */
class AnotherBaseTest {
    private static final Instant START = SampleFilings.COMMAND.now();
    private static final Instant END = Instant.parse("2025-07-05T23:00:00Z");
    private final InMemoryAggregates<Filing> filings = new InMemoryAggregates<>(MongoFilings.type(SharedFilings::of));
    private final Clock clock = Clock.fixed(END, ZoneOffset.UTC);
    private final NumberingFiling numbering = new NumberingFiling(filings, new InMemoryCaseNumbers(), clock);

    @BeforeEach
    void submit() {
        create("granted", SampleFilings.request("001"));
        create("pending", SampleFilings.submission("001"));
        create("t", SampleFilings.guaranteed("granted"));
        Command officer = SampleFilings.by(REVIEWER);
        filings.change("granted", officer, base -> base.taken(REVIEWER));
        filings.change("granted", officer, base -> base.granted(REVIEWER, SampleFilings.GRANTED, "GC"));
    }

    @Test
    void isTheOneThatSilenceLooksAt() {
        new KeepingTime(racing(), numbering, clock).keep("t");
        assertThat(filings.get("t").state()).returns(Stage.SUBMITTED, Filing::stage);

        new KeepingTime(filings, numbering, clock).keep("t");

        assertThat(filings.get("t").state())
                .returns(Stage.SUBMITTED, Filing::stage)
                .returns(END, Filing::escalatedAt);
    }

    @Test
    void isTheOneThatTheOfficersGrantLooksAt() {
        filings.change("t", SampleFilings.by(REVIEWER), transfer -> transfer.taken(REVIEWER));
        var ruling = new DecidingFiling.Ruling(Verdict.Outcome.GRANTED, "complete", "GC");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> new DecidingFiling(racing(), numbering).decide("t", ruling, SampleFilings.by(REVIEWER)))
                .returns(ComplianceProblems.BASE_NOT_GRANTED, Refusal::type)
                .withMessageContaining("pending");
    }

    private void create(String id, Submission submission) {
        Command command = Command.internal("c", START);
        filings.create(
                id, command, Filing.submitted(id, submission, SampleFilings.LAW.judge(submission, START), command));
        numbering.number(id);
    }

    /** The same filings, but once the filer is faster than the next change of the transfer. */
    private Aggregates<Filing> racing() {
        return new Aggregates<>() {
            private final AtomicBoolean over = new AtomicBoolean();

            @Override
            public Optional<Stored<Filing>> find(String id) {
                return filings.find(id);
            }

            @Override
            public Stored<Filing> get(String id) {
                return filings.get(id);
            }

            @Override
            public Ack create(String id, Command command, Decision<Filing> first) {
                return filings.create(id, command, first);
            }

            @Override
            public Optional<Ack> changeIfNeeded(
                    String id, Command command, Function<Filing, Optional<Decision<Filing>>> decide) {
                if (id.equals("t") && !over.getAndSet(true)) {
                    Command filer = SampleFilings.by(SampleFilings.ADMINISTRATOR);
                    Correction another = new Correction(null, null, null, "pending", null);
                    filings.change(
                            id, filer, filing -> Corrections.corrected(filing, another, SampleFilings.LAW, filer));
                }
                return filings.changeIfNeeded(id, command, decide);
            }
        };
    }
}
