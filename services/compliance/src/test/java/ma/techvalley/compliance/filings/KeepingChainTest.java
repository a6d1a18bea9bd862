package ma.techvalley.compliance.filings;

import static ma.techvalley.compliance.filings.SampleFilings.ADMINISTRATOR;
import static ma.techvalley.compliance.filings.SampleFilings.COMMAND;
import static ma.techvalley.compliance.filings.SampleFilings.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.InMemoryFilings;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A granted base {@code b} with a granted transfer {@code t} on it, and what follows, in any order and as often as it is told. */
class KeepingChainTest {
    private final InMemoryAggregates<Filing> filings = new InMemoryAggregates<>(MongoFilings.type(SharedFilings::of));
    private final KeepingChain keeping = new KeepingChain(
            filings,
            new InMemoryFilings(() -> filings.all().stream().map(Stored::state).toList()));
    private int numbers;

    @BeforeEach
    void grantBoth() {
        create("b", SampleFilings.submission("001"), null);
        grant("b");
        create("t", SampleFilings.guaranteed("b"), null);
        grant("t");
    }

    @Test
    void leavesAloneWhatIsGranted() {
        followAll();

        assertThat(stages()).containsExactly("b GRANTED", "t GRANTED");
    }

    @Test
    void suspendsEveryTransferOnAWithdrawnBaseOnce() {
        create("u", SampleFilings.guaranteed("b"), null);
        grant("u");
        create("waiting", SampleFilings.guaranteed("b"), null);
        withdraw("b");

        followAll();
        followAll();

        assertThat(stages()).containsExactly("b WITHDRAWN", "t SUSPENDED", "u SUSPENDED", "waiting SUBMITTED");
        assertThat(changesOf("t").getLast())
                .isEqualTo(new FilingChange.Suspended("b", "its base D-1/2025 is WITHDRAWN"));
        assertThat(changesOf("t")).hasSize(5);
        assertThat(changesOf("u")).hasSize(5);
    }

    @Test
    void suspendsMoreTransfersThanItAsksForAtOnce() {
        for (int i = 0; i < 401; i++) {
            create("many-" + i, SampleFilings.guaranteed("b"), null);
            grant("many-" + i);
        }
        withdraw("b");

        keeping.follow("b", COMMAND);

        assertThat(filings.all())
                .filteredOn(stored -> stored.id().startsWith("many"))
                .hasSize(401)
                .allMatch(stored -> stored.state().stage() == Stage.SUSPENDED);
    }

    @Test
    void suspendsATransferThatWasGrantedWhileItsBaseEnded() {
        create("late", SampleFilings.guaranteed("b"), null);
        withdraw("b");
        keeping.follow("b", COMMAND);
        grant("late");

        keeping.follow("late", COMMAND);

        assertThat(filing("late").stage()).isEqualTo(Stage.SUSPENDED);
    }

    @Test
    void suspendsWhenTheProcessingIsDeletedOrItsReceiptLapses() {
        filings.change("b", COMMAND, b -> Endings.deleted(b, "D-1/2025", SampleFilings.by(ADMINISTRATOR)));
        followAll();
        assertThat(filing("t").ending().reason()).isEqualTo("its base D-1/2025 is DELETED");

        create("c", SampleFilings.submission("001"), null);
        grant("c");
        create("on-c", SampleFilings.guaranteed("c"), null);
        grant("on-c");
        filings.change("c", COMMAND, c -> c.moved("dangers", SampleFilings.LAW, SampleFilings.by(REVIEWER)));
        followAll();
        assertThat(filing("on-c").stage()).isEqualTo(Stage.SUSPENDED);
    }

    @Test
    void supersedesWhatWasChangedOnceTheChangeIsGrantedAndKeepsItsTransfers() {
        create("c", SampleFilings.submission("001"), "b");
        followAll();
        assertThat(stages()).containsExactly("b GRANTED", "c SUBMITTED", "t GRANTED");

        grant("c");
        followAll();
        followAll();

        assertThat(stages()).containsExactly("b SUPERSEDED", "c GRANTED", "t GRANTED");
        assertThat(changesOf("b").getLast()).isEqualTo(new FilingChange.Superseded("c", "D-GC-3/2025"));
    }

    @Test
    void suspendsTransfersOnWhatAWithdrawnChangeHasSuperseded() {
        create("c", SampleFilings.submission("001"), "b");
        grant("c");
        followAll();
        withdraw("c");

        keeping.follow("c", COMMAND);

        assertThat(filing("t").stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(filing("t").ending().by()).isEqualTo("c");
    }

    @Test
    void letsTheChangeThatIsGrantedLastStandWhenTwoChangeTheSame() {
        create("c", SampleFilings.submission("001"), "b");
        create("d", SampleFilings.submission("001"), "b");
        grant("c");
        keeping.follow("c", COMMAND);
        grant("d", COMMAND.now().plusSeconds(1));
        keeping.follow("d", COMMAND);
        followAll();

        assertThat(stages()).containsExactly("b SUPERSEDED", "c SUPERSEDED", "d GRANTED", "t GRANTED");
    }

    @Test
    void doesSoThoughItHearsOfTheEarlierOneLast() {
        create("c", SampleFilings.submission("001"), "b");
        create("d", SampleFilings.submission("001"), "b");
        grant("c");
        grant("d", COMMAND.now().plusSeconds(1));
        keeping.follow("d", COMMAND);
        keeping.follow("c", COMMAND);
        followAll();

        assertThat(stages()).containsExactly("b SUPERSEDED", "c SUPERSEDED", "d GRANTED", "t GRANTED");
        assertThat(filing("c").ending().by()).isEqualTo("d");
    }

    @Test
    void leavesAWithdrawnFilingWithdrawnThoughItsChangeIsGranted() {
        create("c", SampleFilings.submission("001"), "b");
        withdraw("b");
        grant("c");

        followAll();

        assertThat(stages()).containsExactly("b WITHDRAWN", "c GRANTED", "t SUSPENDED");
    }

    private void followAll() {
        filings.all().forEach(stored -> keeping.follow(stored.id(), COMMAND));
    }

    private void create(String id, Submission submission, @Nullable String changed) {
        var first = Filing.submitted(id, submission, SampleFilings.LAW.judge(submission, COMMAND.now()), COMMAND);
        Filing filing = changed == null
                ? first.state()
                : first.state().notifying(new Changes(changed, "D-1/2025", null), Optional.empty());
        filings.create(id, COMMAND, new Decision<>(filing, first.change()));
        CaseNumber number = new CaseNumber(filing.series(), ++numbers);
        filings.changeIfNeeded(id, COMMAND, found -> found.numbered(number));
    }

    private void grant(String id) {
        grant(id, COMMAND.now());
    }

    private void grant(String id, Instant at) {
        Verdict verdict = new Verdict(at, SampleFilings.OFFICER, Verdict.Outcome.GRANTED, "complete");
        filings.change(id, COMMAND, filing -> filing.taken(REVIEWER));
        filings.change(id, COMMAND, filing -> filing.granted(REVIEWER, verdict, "GC"));
    }

    private void withdraw(String id) {
        Command officer = SampleFilings.by(REVIEWER);
        filings.change(id, officer, filing -> Endings.withdrawn(filing, Ending.Ground.SECURITY, "dangers", officer));
    }

    private Filing filing(String id) {
        return filings.get(id).state();
    }

    private List<Object> changesOf(String id) {
        return filings.acks().stream()
                .filter(ack -> ack.id().equals(id))
                .map(ack -> (Object) ack.change())
                .toList();
    }

    private List<String> stages() {
        return filings.all().stream()
                .map(stored -> stored.id() + " " + stored.state().stage())
                .sorted()
                .toList();
    }
}
