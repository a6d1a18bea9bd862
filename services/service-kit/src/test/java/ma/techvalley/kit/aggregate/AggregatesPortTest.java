package ma.techvalley.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.inbox.ViewVersions;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

/** What every store of aggregates promises. */
abstract class AggregatesPortTest extends RepeatsPortTest {
    abstract List<String> due(Instant now);

    @Test
    void createsTheFirstVersion() {
        Ack ack = crates.create(id, any(), Crate.labelled("a").created());

        assertThat(ack.id()).isEqualTo(id);
        assertThat(ack.version()).isEqualTo(1);
        assertThat(ack.repeated()).isFalse();
        assertThat(ack.consistencyToken()).isEqualTo(id + "@1");
        assertThat(ack.change(ParkChange.Registered.class)).isNotNull();
        assertThat(ack.shared(ParkState.class).code()).isEqualTo("a");
        assertThat(crates.get(id)).isEqualTo(new Stored<>(id, 1, Crate.labelled("a")));
    }

    @Test
    void givesBackEveryKindOfValueAsItWasStored() {
        Crate crate = Crate.labelled("عربي, Tétouan").dueAt(NOW);
        crates.create(id, any(), crate.created());

        assertThat(crates.find(id)).map(Stored::state).contains(crate);
        assertThat(crates.get(id).state().weight().scale()).isEqualTo(2);
    }

    @Test
    void refusesASecondAggregateWithTheSameId() {
        crates.create(id, any(), Crate.labelled("first").created());

        refused(
                ProblemType.ALREADY_EXISTS,
                () -> crates.create(id, any(), Crate.labelled("second").created()));
        assertThat(crates.get(id).state().label()).isEqualTo("first");
    }

    @Test
    void changesFromOneVersionToTheNext() {
        crates.create(id, any(), Crate.labelled("a").created());
        Ack ack = crates.change(id, any(), crate -> crate.relabelled("b").changed());

        assertThat(ack.version()).isEqualTo(2);
        assertThat(ack.shared(ParkState.class).code()).isEqualTo("b");
        assertThat(crates.get(id)).isEqualTo(new Stored<>(id, 2, Crate.labelled("b")));
    }

    @Test
    void changesNothingWhereNothingIsToBeDone() {
        crates.create(id, any(), Crate.labelled("a").created());

        assertThat(crates.changeIfNeeded(id, any(), crate -> Optional.empty())).isEmpty();
        assertThat(crates.get(id).version()).isEqualTo(1);
    }

    @Test
    void storesNothingOfWhatTheAggregateRefuses() {
        crates.create(id, any(), Crate.labelled("a").created());

        refused(
                ProblemType.CONFLICT,
                () -> crates.change(id, any(), crate -> {
                    throw Refusal.conflict("no");
                }));
        assertThat(crates.get(id).version()).isEqualTo(1);
    }

    @Test
    void knowsNothingOfAnIdThatNobodyCreated() {
        assertThat(crates.find(id)).isEmpty();
        refused(ProblemType.NOT_FOUND, () -> crates.get(id));
        refused(ProblemType.NOT_FOUND, () -> crates.change(id, any(), Crate::counted));
        refused(ProblemType.NOT_FOUND, () -> crates.change(id, keyed("k", "f"), Crate::counted));
    }

    @Test
    void refusesACommandForAnotherVersion() {
        crates.create(id, any(), Crate.labelled("a").created());
        crates.change(id, expecting(1), Crate::counted);

        refused(ProblemType.PRECONDITION_FAILED, () -> crates.change(id, expecting(1), Crate::counted));
        refused(ProblemType.PRECONDITION_FAILED, () -> crates.change(id, expecting(3), Crate::counted));
        assertThat(crates.change(id, expecting(2), Crate::counted).version()).isEqualTo(3);
    }

    @Test
    void tellsNoVersionToWhomItIsNoneOfTheirBusiness() {
        crates.create(id, any(), Crate.labelled("a").created());
        Command stale = new Command(Actor.PLATFORM, null, "f", OptionalLong.of(9), "c", null, null, NOW);

        refused(ProblemType.NOT_FOUND, () -> crates.change(id, stale, crate -> refuse(Refusal.notFound("crate", id))));
        refused(ProblemType.FORBIDDEN, () -> crates.change(id, stale, crate -> refuse(Refusal.forbidden("no"))));
        refused(
                ProblemType.PRECONDITION_FAILED,
                () -> crates.change(id, stale, crate -> refuse(Refusal.conflict("full"))));
        refused(ProblemType.PRECONDITION_FAILED, () -> crates.change(id, stale, Crate::counted));
    }

    @Test
    void refusesWhatWouldGrowTooLarge() {
        crates.create(id, any(), Crate.labelled("a").created());

        refused(
                ProblemType.CONFLICT,
                () -> crates.change(
                        id,
                        any(),
                        crate -> crate.relabelled("x".repeat(300_000)).changed()));
        assertThat(crates.get(id).version()).isEqualTo(1);
    }

    @Test
    void knowsToWhichAggregatesSomethingIsDue() {
        crates.create(
                "past", any(), Crate.labelled("a").dueAt(NOW.minusSeconds(1)).created());
        crates.create("now", any(), Crate.labelled("a").dueAt(NOW).created());
        crates.create(
                "future", any(), Crate.labelled("a").dueAt(NOW.plusMillis(1)).created());
        crates.create("never", any(), Crate.labelled("a").created());
        assertThat(due(NOW)).containsExactlyInAnyOrder("past", "now");

        crates.change("past", any(), crate -> crate.dueAt(null).changed());
        crates.change("now", any(), crate -> crate.dueAt(NOW.plusSeconds(9)).changed());
        crates.change("never", any(), crate -> crate.dueAt(NOW).changed());
        assertThat(due(NOW)).containsExactly("never");
    }

    @Test
    void seesItsOwnVersions() {
        crates.create(id, any(), Crate.labelled("a").created());

        assertThat(((ViewVersions) crates).holds(id, 1)).isTrue();
        assertThat(((ViewVersions) crates).holds(id, 2)).isFalse();
        assertThat(((ViewVersions) crates).holds("unknown", 1)).isFalse();
    }

    private static Command expecting(long version) {
        return new Command(Actor.PLATFORM, null, "", OptionalLong.of(version), "c", null, null, NOW);
    }

    private static Decision<Crate> refuse(Refusal refusal) {
        throw refusal;
    }
}
