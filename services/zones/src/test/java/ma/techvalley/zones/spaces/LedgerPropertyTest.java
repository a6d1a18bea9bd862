package ma.techvalley.zones.spaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.problem.Refusal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever happens in whatever order, whenever: each square metre is somebody's or free, and each change moves what it says. */
class LedgerPropertyTest {
    enum Kind {
        HOLD,
        RESERVE,
        LEASE,
        RELEASE,
        WAIT
    }

    /** @param pick which allocation it is about: an existing one, or none */
    record Step(Kind kind, int area, int hours, int pick) {}

    private Instant now = Spaces.NOW;
    private OfficeSpace space = Spaces.free();
    private int made;

    @Property(tries = 2000)
    void neverAllocatesASquareMetreTwice(@ForAll("steps") List<Step> steps) {
        now = Spaces.NOW;
        space = Spaces.free();
        for (Step step : steps) {
            endWhatIsDue();
            take(step);
            assertSound();
        }
    }

    @Property(tries = 500)
    void isFreeAgainOnceEverythingHasEnded(@ForAll("steps") List<Step> steps) {
        now = Spaces.NOW;
        space = Spaces.free();
        steps.forEach(this::take);
        now = now.plus(Duration.ofDays(10_000));
        endWhatIsDue();

        assertThat(space.ledger().allocations()).allMatch(left -> left.endsAt().isEmpty());
        assertThat(space.dueAt()).isEmpty();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(1, 1100),
                        Arbitraries.integers().between(1, 2000),
                        Arbitraries.integers().between(-3, 5))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private void take(Step step) {
        switch (step.kind()) {
            case HOLD -> decide(() -> space.offered().hold(new Hold(id(), company(step), step.area(), soon(step))));
            case RESERVE ->
                decide(() -> space.offered()
                        .reserve(new Reservation(id(), company(step), step.area(), soon(step)), picked(step)));
            case LEASE ->
                decide(() ->
                        space.offered().lease(new Lease(id(), company(step), step.area(), period(step)), picked(step)));
            case RELEASE ->
                decide(() -> space.release(Optional.ofNullable(picked(step)).orElse("none"), "test"));
            case WAIT -> now = soon(step);
        }
    }

    /** Takes the decision, or leaves everything as it was where it is refused. */
    private void decide(Supplier<Decision<OfficeSpace>> command) {
        try {
            space = command.get().state();
        } catch (Refusal refused) {
            assertThat(refused.type().status()).isBetween(400, 499);
        }
    }

    private void endWhatIsDue() {
        for (var end = space.end(now); end.isPresent(); end = space.end(now)) {
            int before = space.ledger().allocations().size();
            space = end.get().state();
            assertThat(space.ledger().allocations()).hasSize(before - 1);
            assertSound();
        }
        assertThat(space.dueAt().filter(due -> !due.isAfter(now))).isEmpty();
    }

    private void assertSound() {
        var state = Announcement.of(space);
        assertThat(state.allocatedArea() + state.availableArea()).isEqualTo(state.leasableArea());
        assertThat(state.availableArea()).isNotNegative();
        assertThat(state.allocations()).allMatch(part -> part.area() >= state.minimumDivisibleArea());
        assertThat(state.allocations().stream().mapToInt(part -> part.area()).sum())
                .isEqualTo(state.allocatedArea());
    }

    private String id() {
        return "a" + made++;
    }

    private static String company(Step step) {
        return step.pick() % 2 == 0 ? Spaces.ACME : Spaces.OTHER;
    }

    private Instant soon(Step step) {
        return now.plus(Duration.ofHours(step.hours()));
    }

    private LeasePeriod period(Step step) {
        LocalDate starts = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new LeasePeriod(starts, step.hours() % 3 == 0 ? null : starts.plusDays(1 + step.hours() / 24));
    }

    private @Nullable String picked(Step step) {
        List<Allocation> all = space.ledger().allocations();
        return step.pick() < 0 || all.isEmpty()
                ? null
                : all.get(step.pick() % all.size()).id();
    }
}
