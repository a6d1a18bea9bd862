package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Refusals.assertRefused;
import static ma.techvalley.zones.spaces.Spaces.hold;
import static ma.techvalley.zones.spaces.Spaces.lease;
import static ma.techvalley.zones.spaces.Spaces.reservation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link OfficeSpaces} does. */
public abstract class OfficeSpacesPortTest {
    private OfficeSpaces spaces;

    /** An empty one. */
    protected abstract OfficeSpaces spaces();

    @BeforeEach
    void start() {
        spaces = spaces();
    }

    @Test
    void givesBackWhatWasStored() {
        OfficeSpace full = Spaces.free()
                .with(new SpaceLedger(1000, 100, List.of(hold("h", 100), reservation("r", 200), lease("l", 300))));
        spaces.create("space-1", command(), Spaces.free().registered());

        Ack ack = spaces.change("space-1", command(), current -> full.offered().withdraw("sold"));

        assertThat(ack.version()).isEqualTo(2);
        assertThat(spaces.get("space-1").state())
                .isEqualTo(full.offered().withdraw("sold").state());
        assertThat(spaces.find("space-1").orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void findsNothingWhereNothingWasStored() {
        assertThat(spaces.find("space-1")).isEmpty();
        assertRefused(ProblemType.NOT_FOUND, () -> spaces.get("space-1"));
        assertRefused(
                ProblemType.NOT_FOUND,
                () -> spaces.change("space-1", command(), current -> current.release("h", "test")));
    }

    @Test
    void refusesASecondSpaceOfTheSameId() {
        spaces.create("space-1", command(), Spaces.free().registered());

        assertRefused(
                ProblemType.ALREADY_EXISTS,
                () -> spaces.create("space-1", command(), Spaces.free().registered()));
    }

    @Test
    void answersARepeatAsTheFirstTime() {
        spaces.create("space-1", command(), Spaces.free().registered());
        Command repeatable = command("key", "same", OptionalLong.empty());

        Ack first = spaces.change(
                "space-1", repeatable, current -> current.offered().hold(hold("h", 100)));
        Ack second = spaces.change(
                "space-1", repeatable, current -> current.offered().hold(hold("h", 100)));

        assertThat(second.repeated()).isTrue();
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(second.change()).isEqualTo(first.change());
        assertRefused(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                () -> spaces.change(
                        "space-1",
                        command("key", "other", OptionalLong.empty()),
                        current -> current.offered().hold(hold("h", 100))));
    }

    @Test
    void refusesAStalePrecondition() {
        spaces.create("space-1", command(), Spaces.free().registered());

        assertRefused(
                ProblemType.PRECONDITION_FAILED,
                () -> spaces.change(
                        "space-1",
                        command(null, "", OptionalLong.of(7)),
                        current -> current.offered().hold(hold("h", 100))));
    }

    @Test
    void storesNothingWhereNothingIsDecided() {
        spaces.create("space-1", command(), Spaces.free().registered());

        assertThat(spaces.changeIfNeeded("space-1", command(), current -> Optional.empty()))
                .isEmpty();
        assertThat(spaces.get("space-1").version()).isEqualTo(1);
    }

    private static Command command() {
        return Command.internal("test", Spaces.NOW);
    }

    private static Command command(@Nullable String key, String fingerprint, OptionalLong expected) {
        return new Command(Actor.PLATFORM, key, fingerprint, expected, "test", null, null, Spaces.NOW);
    }
}
