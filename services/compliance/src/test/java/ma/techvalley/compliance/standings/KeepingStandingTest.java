package ma.techvalley.compliance.standings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.compliance.filings.messaging.SharedFilings;
import ma.techvalley.compliance.filings.persistence.MongoFilings;
import ma.techvalley.compliance.standings.messaging.SharedStandings;
import ma.techvalley.compliance.standings.persistence.MongoStandings;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.kit.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in force is counted, by one or by two at once, and told when it is other than before. */
class KeepingStandingTest {
    private static final Command CAUSE = Command.internal("c", Instant.parse("2025-05-05T09:00:00Z"));
    private static final Grant BASE = new Grant(null, false);
    private static final Grant SUSPENDED = new Grant("FR", true);

    private final InMemoryAggregates<Filing> filings = new InMemoryAggregates<>(MongoFilings.type(SharedFilings::of));
    private final InMemoryAggregates<Standing> standings =
            new InMemoryAggregates<>(MongoStandings.type(SharedStandings::of));
    private final List<Grant> granted = new ArrayList<>();
    private final KeepingStanding keeping = keeping(() -> List.copyOf(granted));

    @BeforeEach
    void file() {
        filings.create("f", CAUSE, new Decision<>(SampleFilings.granted("f"), new FilingChange.Submitted()));
    }

    @Test
    void countsWhatIsInForceByCountryAndWhatIsSuspendedApart() {
        granted.addAll(List.of(to("FR"), BASE, to("BE"), SUSPENDED, to("FR")));

        keeping.follow("f", CAUSE);

        assertThat(told())
                .containsExactly(new StandingState(
                        "001", 1, List.of(new CountryTransfers("BE", 1), new CountryTransfers("FR", 2)), 1));
    }

    @Test
    void tellsNothingOfACompanyWithNothingInForceButThatItsLastGrantIsOver() {
        keeping.follow("f", CAUSE);
        assertThat(told()).isEmpty();

        granted.add(BASE);
        keeping.follow("f", CAUSE);
        granted.clear();
        keeping.follow("f", CAUSE);
        assertThat(told()).extracting(StandingState::baseFilings).containsExactly(1, 0);
    }

    @Test
    void tellsOnceWhatItIsToldOften() {
        granted.add(BASE);
        Stream.generate(() -> "f").limit(3).forEach(id -> keeping.follow(id, CAUSE));
        keeping.keepAll(CAUSE);

        assertThat(told()).hasSize(1);
    }

    /** The other is told of a withdrawal, finds what the standing still says, and has nothing to do. */
    @Test
    void endsRightThoughWhatItCountedIsOverBeforeItWritesAndTheOtherHasNothingToDo() {
        granted.add(BASE);
        keeping.follow("f", CAUSE);
        granted.add(BASE);
        KeepingStanding slow = keeping(interruptedBy(() -> granted.removeLast()));

        slow.follow("f", CAUSE);

        assertThat(standings.get("001").state().baseFilings()).isEqualTo(1);
    }

    @Test
    void endsRightThoughTheOtherTellsTheNewerFirst() {
        granted.add(BASE);
        keeping.follow("f", CAUSE);
        KeepingStanding slow = keeping(interruptedBy(() -> granted.add(to("FR"))));
        granted.add(SUSPENDED);

        slow.follow("f", CAUSE);

        assertThat(standings.get("001").state()).isEqualTo(new Standing("001", 1, Map.of("FR", 1), 1));
    }

    @Test
    void endsRightThoughTwoBeginAtOnce() {
        granted.add(BASE);
        KeepingStanding slow = keeping(interruptedBy(() -> granted.add(BASE)));

        slow.follow("f", CAUSE);

        assertThat(standings.get("001").state().baseFilings()).isEqualTo(2);
        assertThat(told()).hasSize(1);
    }

    /** It has written what was true before, and dies before it counts again; the event is still unread, so it is told again. */
    @Test
    void endsRightThoughItDiesAfterItHasWritten() {
        granted.add(BASE);
        keeping.follow("f", CAUSE);
        granted.add(BASE);
        Supplier<List<Grant>> outdated = interruptedBy(() -> granted.removeLast());
        List<String> counts = new ArrayList<>();
        KeepingStanding dying = keeping(() -> {
            counts.add("once more");
            if (counts.size() == 2) {
                throw new IllegalStateException("killed");
            }
            return outdated.get();
        });
        assertThatThrownBy(() -> dying.follow("f", CAUSE)).hasMessage("killed");
        assertThat(standings.get("001").state().baseFilings()).isEqualTo(2);

        keeping.follow("f", CAUSE);

        assertThat(standings.get("001").state().baseFilings()).isEqualTo(1);
    }

    /** Counts, and the first time something happens then, of which the other instance is told before the count is used. */
    private Supplier<List<Grant>> interruptedBy(Runnable happens) {
        List<Runnable> once = new ArrayList<>(List.of(() -> {
            happens.run();
            keeping.follow("f", CAUSE);
        }));
        return () -> {
            List<Grant> counted = List.copyOf(granted);
            if (!once.isEmpty()) {
                once.removeFirst().run();
            }
            return counted;
        };
    }

    private KeepingStanding keeping(Supplier<List<Grant>> grants) {
        return new KeepingStanding(filings, standings, new Grants() {
            @Override
            public List<Grant> of(String company) {
                return grants.get();
            }

            @Override
            public List<String> filers() {
                return List.of("001");
            }
        });
    }

    private List<StandingState> told() {
        return standings.acks().stream()
                .map(ack -> ack.shared(StandingState.class))
                .toList();
    }

    private static Grant to(String country) {
        return new Grant(country, false);
    }
}
