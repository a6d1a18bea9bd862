package ma.techvalley.gateway.tenants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.compliance.StandingState.CountryTransfers;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.CompanyState.Site;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.companies.CompanyBook;
import ma.techvalley.gateway.companies.FormerCompanies;
import ma.techvalley.gateway.history.TenantJournals;
import ma.techvalley.gateway.memory.Memory;
import ma.techvalley.gateway.standings.DataProtection;
import ma.techvalley.gateway.standings.StandingBook;
import org.jspecify.annotations.Nullable;

/** Companies and standings that change as time goes by, with everything written down; moments are not always in the order of versions. */
final class LivedCompanies implements TenantJournals {
    static final Instant START = Instant.parse("2026-11-20T20:00:00Z");
    private static final LocalDate SOON = LocalDate.of(2026, 11, 21);

    private final Random random;
    private final List<Told> told = new ArrayList<>();
    private final List<Instant> asked = new ArrayList<>();
    private final int known;
    private CompanyBook companies = new CompanyBook();
    private StandingBook standings = new StandingBook();
    private Arrivals arrivals;
    private Instant clock = START;

    /** An event as a journal has it; company and standing of an ICE are two. */
    private record Told(String ice, Instant at, State state) {
        boolean isCompany() {
            return state instanceof CompanyState;
        }

        String key() {
            return isCompany() + ice;
        }
    }

    /** @param known how many arrivals are */
    LivedCompanies(Random random, int known) {
        this.random = random;
        this.known = known;
        this.arrivals = new Arrivals(known);
    }

    Instant clock() {
        return clock;
    }

    /** About which moments the journals have been asked. */
    List<Instant> asked() {
        return asked;
    }

    void live(int changes) {
        for (int i = 0; i < changes; i++) {
            clock = clock.plusSeconds(random.nextInt(4) == 0 ? random.nextInt(20_000) : 1);
            String ice = "00156119100006" + random.nextInt(6);
            happens(clock.minusMillis(random.nextInt(3) * 1500L), random.nextBoolean() ? company(ice) : standing(ice));
        }
    }

    /** A company, or how it stands, is like that from a moment on. */
    void happens(Instant at, State state) {
        Told event = new Told(
                state instanceof CompanyState company ? company.ice() : ((StandingState) state).ice(), at, state);
        told.add(event);
        remember(event);
    }

    /** Of compacted topics the newest of each is there. */
    void restart() {
        companies = new CompanyBook();
        standings = new StandingBook();
        arrivals = new Arrivals(known);
        newest(Instant.MAX).values().forEach(this::remember);
    }

    Tenancy now() {
        LocalDate today = LocalDate.ofInstant(clock, Memory.MOROCCO);
        return new Tenancy(companies.publish(standings.publish(), today), arrivals.mark());
    }

    Instant someMoment() {
        Instant moment =
                told.isEmpty() ? clock : told.get(random.nextInt(told.size())).at();
        return moment.plusMillis(random.nextInt(3) - 1);
    }

    /** Who were tenants then, found without any of what is tested. */
    Map<String, Tenants> at(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, Memory.MOROCCO);
        Map<String, Told> then = newest(moment);
        Map<String, Tenants> byPark = new HashMap<>();
        then.values().stream().filter(Told::isCompany).forEach(each -> {
            CompanyState company = (CompanyState) each.state();
            Told stood = then.get(false + company.ice());
            company.sites().stream()
                    .filter(site -> site.closesOn() == null || day.compareTo(site.closesOn()) <= 0)
                    .forEach(site -> add(
                            byPark.computeIfAbsent(
                                    site.park(), _ -> new Tenants(new TreeSet<>(), new TreeSet<>(), new TreeSet<>())),
                            company,
                            stood == null ? null : (StandingState) stood.state()));
        });
        return byPark;
    }

    private static void add(Tenants park, CompanyState company, @Nullable StandingState standing) {
        park.segments().addAll(company.segments());
        StandingState known = standing == null ? new StandingState(company.ice(), 0, List.of(), 0) : standing;
        known.transfers().forEach(transfer -> park.transferCountries().add(transfer.country()));
        Map<DataProtection, Boolean> protection = Map.of(
                DataProtection.BASE_GRANTED,
                known.baseFilings() > 0,
                DataProtection.TRANSFER_GRANTED,
                !known.transfers().isEmpty(),
                DataProtection.SUSPENDED,
                known.suspendedTransfers() > 0,
                DataProtection.NONE,
                known.equals(new StandingState(company.ice(), 0, List.of(), 0)));
        protection.entrySet().stream()
                .filter(Map.Entry::getValue)
                .forEach(each -> park.dataProtection().add(each.getKey()));
    }

    @Override
    public Recalled tenantsBefore(Instant moment) {
        asked.add(moment);
        FormerCompanies former = new FormerCompanies();
        Map<String, Told> then = newest(moment);
        told.stream().filter(each -> each.at().isAfter(moment)).forEach(each -> {
            Told was = then.get(each.key());
            if (was != null) {
                former.was(was.state(), 1);
            } else if (each.isCompany()) {
                former.wasNot(each.ice());
            } else {
                former.didNotStand(each.ice());
            }
        });
        return new Recalled(former, told.size(), told.size());
    }

    /** The newest version of each that is not younger. */
    private Map<String, Told> newest(Instant moment) {
        Map<String, Told> newest = new HashMap<>();
        told.stream().filter(each -> !each.at().isAfter(moment)).forEach(each -> newest.put(each.key(), each));
        return newest;
    }

    private void remember(Told event) {
        arrivals.add(event.at());
        switch (event.state()) {
            case CompanyState company -> companies.put(company, 1);
            case StandingState standing -> standings.put(standing);
            default -> throw new IllegalArgumentException(event.ice());
        }
    }

    private CompanyState company(String ice) {
        List<Site> sites = Stream.of("alpha", "beta", "gamma")
                .filter(_ -> random.nextInt(3) == 0)
                .map(park -> new Site(
                        ice + "-" + park,
                        park,
                        SOON.minusDays(9),
                        random.nextBoolean() ? null : SOON.plusDays(random.nextInt(4)),
                        List.of()))
                .toList();
        return Samples.companyState(ice, "Company", List.of(Segment.values()[random.nextInt(5)]), sites);
    }

    private StandingState standing(String ice) {
        List<CountryTransfers> transfers =
                random.nextBoolean() ? List.of() : List.of(new CountryTransfers(random.nextBoolean() ? "FR" : "BE", 1));
        return new StandingState(ice, random.nextInt(2), transfers, random.nextInt(2));
    }
}
