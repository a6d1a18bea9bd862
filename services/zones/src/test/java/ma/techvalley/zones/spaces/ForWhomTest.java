package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Refusals.assertRefused;
import static ma.techvalley.zones.spaces.Spaces.ACME;
import static ma.techvalley.zones.spaces.Spaces.LATER;
import static ma.techvalley.zones.spaces.Spaces.NOW;
import static ma.techvalley.zones.spaces.Spaces.OPERATOR;
import static ma.techvalley.zones.spaces.Spaces.OTHER;
import static ma.techvalley.zones.spaces.Spaces.TENANT;
import static ma.techvalley.zones.spaces.Spaces.after;
import static ma.techvalley.zones.spaces.Spaces.command;
import static ma.techvalley.zones.spaces.Spaces.free;
import static ma.techvalley.zones.spaces.Spaces.hold;
import static ma.techvalley.zones.spaces.Spaces.lease;
import static ma.techvalley.zones.spaces.Spaces.reservation;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.zones.companies.Company;
import ma.techvalley.zones.spaces.HoldingSpace.HoldTerms;
import ma.techvalley.zones.spaces.ReleasingSpace.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose space and whose allocation it is decides before anything else does. */
class ForWhomTest {
    private static final Actor STRANGER =
            new Actor("s", Set.of(Role.ZONE_OPERATOR), Set.of(ACME), Set.of("technopolis-rabat"));
    private static final Hold OTHERS = new Hold("theirs", OTHER, 100, LATER);
    private final OfficeSpaces spaces = new InMemoryOfficeSpaces();
    private final CurrentSpaces current =
            new CurrentSpaces(spaces, new EndingAllocations(spaces, Clock.fixed(NOW, ZoneOffset.UTC)));
    private final HoldingSpace holding = new HoldingSpace(
            current,
            ice -> Optional.of(new Company(ice, Standing.VERIFIED)),
            new Lapse(Duration.ofDays(14), Duration.ofDays(90)));
    private final ReleasingSpace releasing = new ReleasingSpace(current);

    @BeforeEach
    void enterASpace() {
        OfficeSpace full = after(free(), hold("h", 100), reservation("r", 100), lease("l", 100), OTHERS);
        spaces.create(
                "space-1", command(OPERATOR, NOW), free().with(full.ledger()).registered());
    }

    @Test
    void isThereForItsOperatorOnly() {
        assertThat(free().forOperator(OPERATOR)).isEqualTo(free());
        assertRefused(ProblemType.NOT_FOUND, () -> free().forOperator(STRANGER));
        assertRefused(ProblemType.NOT_FOUND, () -> free().forOperator(TENANT));
        assertRefused(ProblemType.NOT_FOUND, () -> free().forOperator(Actor.PLATFORM));
    }

    @Test
    void showsACompanyItsOwnPartsAndAnOtherParksOperatorNothing() {
        OfficeSpace space = spaces.get("space-1").state();

        assertThat(space.allocationsFor(OPERATOR)).hasSize(4);
        assertThat(space.allocationsFor(TENANT)).extracting(Allocation::id).isEqualTo(List.of("h", "r", "l"));
        assertRefused(ProblemType.NOT_FOUND, () -> space.allocationsFor(STRANGER));
    }

    @Test
    void isHeldByItsOperatorForAnyCompanyAndByACompanyForItself() {
        assertThat(held(OPERATOR, OTHER)).isEqualTo(2);
        assertThat(held(TENANT, ACME)).isEqualTo(3);
        assertRefused(ProblemType.FORBIDDEN, () -> held(TENANT, OTHER));
        assertRefused(ProblemType.NOT_FOUND, () -> held(STRANGER, ACME));
    }

    @Test
    void isGivenBackByItsOperatorWhateverItIs() {
        assertThat(released(OPERATOR, "l")).isEqualTo(2);
        assertThat(released(OPERATOR, "theirs")).isEqualTo(3);
    }

    @Test
    void isGivenBackByACompanyThatHoldsIt() {
        assertThat(released(TENANT, "h")).isEqualTo(2);
        assertRefused(ProblemType.FORBIDDEN, () -> released(TENANT, "r"));
        assertRefused(ProblemType.FORBIDDEN, () -> released(TENANT, "l"));
        assertRefused(SpaceProblems.UNKNOWN_ALLOCATION, () -> released(TENANT, "theirs"));
        assertRefused(SpaceProblems.UNKNOWN_ALLOCATION, () -> released(TENANT, "none"));
        assertRefused(ProblemType.NOT_FOUND, () -> released(STRANGER, "h"));
    }

    private long held(Actor actor, String company) {
        return holding.hold("space-1", new HoldTerms(company, 100, null), command(actor, NOW))
                .version();
    }

    private long released(Actor actor, String allocation) {
        return releasing
                .release("space-1", new Release(allocation, "test"), command(actor, NOW))
                .version();
    }
}
