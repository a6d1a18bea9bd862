package ma.techvalley.zones.spaces;

import static ma.techvalley.zones.spaces.Refusals.assertInvalid;
import static ma.techvalley.zones.spaces.Refusals.assertRefused;
import static ma.techvalley.zones.spaces.Spaces.ACME;
import static ma.techvalley.zones.spaces.Spaces.NOW;
import static ma.techvalley.zones.spaces.Spaces.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Held;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.zones.companies.Companies;
import ma.techvalley.zones.companies.Company;
import ma.techvalley.zones.spaces.HoldingSpace.HoldTerms;
import ma.techvalley.zones.spaces.LeasingSpace.LeaseTerms;
import ma.techvalley.zones.spaces.ReleasingSpace.Release;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The use cases of the ledger, together. */
class AllocatingTest {
    private final OfficeSpaces spaces = new InMemoryOfficeSpaces();
    private final Map<String, Standing> registry = new HashMap<>(Map.of(ACME, Standing.VERIFIED));
    private final Companies companies =
            ice -> Optional.ofNullable(registry.get(ice)).map(standing -> new Company(ice, standing));
    private final EndingAllocations ending = new EndingAllocations(spaces, Clock.fixed(NOW, ZoneOffset.UTC));
    private final CurrentSpaces current = new CurrentSpaces(spaces, ending);
    private final HoldingSpace holding =
            new HoldingSpace(current, companies, new Lapse(Duration.ofDays(14), Duration.ofDays(90)));
    private final LeasingSpace leasing = new LeasingSpace(current, companies);
    private final ReleasingSpace releasing = new ReleasingSpace(current);

    @BeforeEach
    void enterASpace() {
        spaces.create("space-1", at(NOW), Spaces.free().registered());
    }

    @Test
    void endsWhatIsOverdueAsVersionsOfItsOwnBeforeACommand() {
        hold(600, NOW.plusSeconds(60));
        hold(400, NOW.plusSeconds(30));

        Ack third = holding.hold("space-1", new HoldTerms(ACME, 1000, null), at(NOW.plusSeconds(60)));

        assertThat(third.version()).isEqualTo(6);
        assertThat(spaces.get("space-1").state().ledger().allocations()).hasSize(1);
    }

    @Test
    void endsNothingBeforeItsTime() {
        hold(600, NOW.plusMillis(1));

        ending.end("space-1");

        assertThat(spaces.get("space-1").version()).isEqualTo(2);
        assertRefused(
                SpaceProblems.NOT_ENOUGH_SPACE, () -> holding.hold("space-1", new HoldTerms(ACME, 401, null), at(NOW)));
    }

    @Test
    void releasesNothingThatHasLapsedAlready() {
        String hold = hold(600, NOW.plusSeconds(60));

        assertRefused(
                SpaceProblems.UNKNOWN_ALLOCATION,
                () -> releasing.release("space-1", new Release(hold, "late"), at(NOW.plusSeconds(60))));
        assertThat(spaces.get("space-1").version()).isEqualTo(3);
    }

    @Test
    void allocatesOnlyToVerifiedCompanies() {
        registry.put(ACME, Standing.SUSPENDED);

        assertRefused(Companies.COMPANY_NOT_ELIGIBLE, () -> hold(100, NOW.plusSeconds(60)));
        assertRefused(Companies.UNKNOWN_COMPANY, () -> lease(Spaces.OTHER));
    }

    @Test
    void namesEverythingThatIsWrongWithWhatIsAskedFor() {
        assertInvalid(() -> hold(99, NOW), "/expiresAt future", "/area minimum");
        assertInvalid(
                () -> leasing.lease(
                        "space-1",
                        new LeaseTerms(Spaces.OTHER, 99, new LeasePeriod(LocalDate.parse("2040-01-01"), null), null),
                        at(NOW)),
                "/startsOn maximum",
                "/area minimum");
    }

    @Test
    void keepsWhatASuspendedCompanyHas() {
        String hold = hold(100, NOW.plusSeconds(60));
        registry.put(ACME, Standing.SUSPENDED);

        assertThat(spaces.get("space-1").state().ledger().allocatedArea()).isEqualTo(100);
        assertThat(releasing
                        .release("space-1", new Release(hold, "closing"), at(NOW))
                        .version())
                .isEqualTo(3);
    }

    @Test
    void answersARepeatThoughTheCompanyWasSuspendedSince() {
        Command repeatable = new Command(OPERATOR, "key", "same", OptionalLong.empty(), "test", null, null, NOW);
        Ack first = holding.hold("space-1", new HoldTerms(ACME, 100, null), repeatable);
        registry.put(ACME, Standing.SUSPENDED);

        Ack again = holding.hold("space-1", new HoldTerms(ACME, 100, null), repeatable);

        assertThat(again.repeated()).isTrue();
        assertThat(again.change()).isEqualTo(first.change());
    }

    @Test
    void endsNothingUnderTheClientsOwnPrecondition() {
        hold(100, NOW.plusSeconds(1));
        Command stale = new Command(OPERATOR, null, "", OptionalLong.of(2), "test", null, null, NOW.plusSeconds(1));

        assertRefused(
                ProblemType.PRECONDITION_FAILED, () -> holding.hold("space-1", new HoldTerms(ACME, 100, null), stale));
        assertThat(spaces.get("space-1").version()).isEqualTo(3);
    }

    private String hold(int area, Instant expiresAt) {
        Ack ack = holding.hold("space-1", new HoldTerms(ACME, area, expiresAt), at(NOW));
        return ack.change(Held.class).hold().id();
    }

    private Ack lease(String company) {
        LeasePeriod period = new LeasePeriod(LocalDate.parse("2026-12-01"), null);
        return leasing.lease("space-1", new LeaseTerms(company, 100, period, null), at(NOW));
    }

    private static Command at(Instant moment) {
        return Spaces.command(OPERATOR, moment);
    }
}
