package ma.techvalley.gateway.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.CompanyState.Site;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.history.Limits;
import ma.techvalley.gateway.history.TenantHistory;
import ma.techvalley.gateway.history.TenantJournals;
import ma.techvalley.gateway.history.TenantsThen;
import ma.techvalley.gateway.standings.DataProtection;
import ma.techvalley.kit.problem.Unavailable;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

class TenantsOfAMomentTest {
    private static final String ICE = "001561191000066";
    private static final Instant FIRST = Instant.parse("2026-11-01T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-11-20T09:00:00Z");
    private static final Tenants CALLS = tenants(Segment.CRM, DataProtection.NONE);

    private final LivedCompanies lived = new LivedCompanies(new Random(1), 10);
    private final TenantHistory history = new TenantHistory(lived, new Limits(2, 1, 1));

    /** 15,000 questions: of moments that are kept and of others, before and after restarts, and again when more has come. */
    @Property(tries = 100)
    void areWhoWasThereThen(@ForAll long seed) {
        var random = new Random(seed);
        var companies = new LivedCompanies(random, 5);
        var tenants = new TenantHistory(companies, new Limits(3, 1, 1));
        List<Instant> moments = new ArrayList<>(List.of(LivedCompanies.START.minusSeconds(60)));
        for (int batch = 0; batch < 15; batch++) {
            companies.live(random.nextInt(6));
            if (random.nextInt(6) == 0) {
                companies.restart();
            }
            moments.add(companies.someMoment());
            for (int question = 0; question < 10; question++) {
                Instant moment = moments.get(random.nextInt(moments.size()));
                assertThat(tenants.at(moment, companies.now()).byPark()).isEqualTo(companies.at(moment));
            }
        }
    }

    @Example
    void haveTheSegmentsTheyHadAndNoneBeforeTheyCame() {
        lived.happens(FIRST, company(Segment.CRM, null));
        lived.happens(THIRD, company(Segment.KPO, null));

        assertThat(at(FIRST.minusMillis(1))).isEmpty();
        assertThat(at(FIRST)).isEqualTo(Map.of("casa", CALLS));
        assertThat(at(THIRD.minusMillis(1))).isEqualTo(Map.of("casa", CALLS));
        assertThat(at(THIRD)).isEqualTo(Map.of("casa", tenants(Segment.KPO, DataProtection.NONE)));
    }

    /** In Morocco it is the third of November from 23:00 UTC on. */
    @Example
    void areWhereTheyHadASiteOnThatDay() {
        lived.happens(FIRST, company(Segment.CRM, LocalDate.of(2026, 11, 2)));

        assertThat(at(Instant.parse("2026-11-02T22:59:59.999Z"))).isEqualTo(Map.of("casa", CALLS));
        assertThat(at(Instant.parse("2026-11-02T23:00:00Z"))).isEmpty();
    }

    @Example
    void standAsTheyStoodThen() {
        lived.happens(FIRST, company(Segment.CRM, null));
        lived.happens(SECOND, new StandingState(ICE, 1, List.of(new CountryTransfers("FR", 1)), 0));
        assertThat(at(FIRST)).isEqualTo(Map.of("casa", CALLS));
        lived.happens(THIRD, new StandingState(ICE, 0, List.of(), 0));

        assertThat(at(SECOND))
                .isEqualTo(Map.of(
                        "casa",
                        new Tenants(
                                Set.of(Segment.CRM),
                                Set.of(DataProtection.BASE_GRANTED, DataProtection.TRANSFER_GRANTED),
                                Set.of("FR"))));
        assertThat(at(THIRD)).isEqualTo(Map.of("casa", CALLS));
    }

    @Example
    void areAskedForOnceUntilSomethingComesThatWasSoThen() {
        lived.happens(FIRST, company(Segment.CRM, null));
        TenantsThen first = ask(SECOND);
        lived.happens(SECOND.plusMillis(1), company(Segment.KPO, null));
        assertThat(ask(SECOND)).isSameAs(first);
        assertThat(lived.asked()).hasSize(1);

        lived.happens(SECOND, new StandingState(ICE, 0, List.of(), 1));
        assertThat(at(SECOND)).isEqualTo(Map.of("casa", tenants(Segment.CRM, DataProtection.SUSPENDED)));
        assertThat(ask(SECOND).number()).isNotEqualTo(first.number());
        assertThat(lived.asked()).hasSize(2);
    }

    @Example
    void areAskedForAgainOnceNobodyKnowsWhatCame() {
        lived.happens(FIRST, company(Segment.CRM, null));
        ask(SECOND);
        for (int more = 0; more < 11; more++) {
            lived.happens(THIRD, company(Segment.KPO, null));
        }

        assertThat(at(SECOND)).isEqualTo(Map.of("casa", CALLS));
        assertThat(lived.asked()).hasSize(2);
    }

    @Example
    void areOfNoMoreMomentsThanMayBeKept() {
        lived.happens(FIRST, company(Segment.CRM, null));
        List.of(FIRST, SECOND, THIRD, SECOND, THIRD, FIRST).forEach(this::ask);

        assertThat(lived.asked()).containsExactly(FIRST, SECOND, THIRD, FIRST);
    }

    /** Who waits for the journals about spaces counts as well. */
    @Example
    void areNotAskedForByMoreThanMayWait() {
        Limits limits = new Limits(2, 1, 1);
        var asking = new TenantHistory(lived, limits);
        TenantJournals slow = moment -> {
            assertThatThrownBy(() -> asking.at(moment, lived.now()))
                    .isInstanceOfSatisfying(
                            Unavailable.class,
                            busy -> assertThat(busy.retryAfter()).isPositive());
            return lived.tenantsBefore(moment);
        };

        assertThat(new TenantHistory(slow, limits).at(FIRST, lived.now()).byPark())
                .isEmpty();
        assertThat(asking.at(FIRST, lived.now()).byPark()).isEmpty();
    }

    private Map<String, Tenants> at(Instant moment) {
        return ask(moment).byPark();
    }

    private TenantsThen ask(Instant moment) {
        return history.at(moment, lived.now());
    }

    private static CompanyState company(Segment segment, @Nullable LocalDate closes) {
        return Samples.companyState(
                ICE,
                "Atlas",
                List.of(segment),
                List.of(new Site(ICE + "-casa", "casa", LocalDate.of(2026, 1, 1), closes, List.of())));
    }

    private static Tenants tenants(Segment segment, DataProtection standing) {
        return new Tenants(Set.of(segment), Set.of(standing), Set.of());
    }
}
