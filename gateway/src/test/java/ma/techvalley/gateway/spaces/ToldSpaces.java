package ma.techvalley.gateway.spaces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.standings.DataProtection;
import ma.techvalley.gateway.tenants.Tenants;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Random changes told as records, repeats and old versions among them, with a plain memory of what they say. */
final class ToldSpaces {
    private static final List<String> PARKS = List.of("alpha", "beta", "gamma");
    private static final int IDS = 60;

    private final RandomSpaces generated;
    private final Random random;
    private final Map<String, OfficeSpaceState> spaces = new TreeMap<>();
    private final Map<String, ParkState> parks = new HashMap<>();
    private final Map<String, CompanyState> companies = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();

    ToldSpaces(RandomSpaces generated) {
        this.generated = generated;
        this.random = generated.random();
    }

    /** One space at least. */
    void change(Consumer<ProducerRecord<String, byte[]>> tell) {
        if (random.nextInt(3) == 0) {
            ParkState park = generated.park(one(PARKS));
            parks.put(park.code(), park);
            tell.accept(Samples.event(park.code(), next(park.code()), new ParkChange.Registered(), park));
        }
        if (random.nextInt(3) == 0) {
            CompanyState company = company("00123456700000" + random.nextInt(5));
            companies.put(company.ice(), company);
            tell.accept(Samples.event(company.ice(), next(company.ice()), new CompanyChange.Registered(), company));
        }
        for (int i = random.nextInt(10); i >= 0; i--) {
            OfficeSpaceState space = generated.space("space-" + random.nextInt(IDS));
            spaces.put(space.id(), space);
            ProducerRecord<String, byte[]> told = Samples.space(next(space.id()), space);
            tell.accept(told);
            if (random.nextInt(3) == 0) {
                tell.accept(told);
                tell.accept(Samples.space(1, generated.space(space.id())));
            }
        }
    }

    Moment moment(LocalDate today) {
        return new Moment(today, SpaceTable.empty(), List.copyOf(spaces.values()), Map.copyOf(parks), tenants(today));
    }

    private Map<String, Tenants> tenants(LocalDate today) {
        Map<String, Tenants> tenants = new HashMap<>();
        companies
                .values()
                .forEach(company -> company.sites().forEach(site -> {
                    if (site.closesOn() == null || !site.closesOn().isBefore(today)) {
                        tenants.computeIfAbsent(
                                        site.park(),
                                        _ -> new Tenants(new HashSet<>(), Set.of(DataProtection.NONE), Set.of()))
                                .segments()
                                .addAll(company.segments());
                    }
                }));
        return tenants;
    }

    private CompanyState company(String ice) {
        LocalDate closes = generated.today().plusDays(random.nextInt(20) - 5);
        return Samples.companyState(
                ice,
                "Atlas",
                List.of(one(List.of(Segment.values()))),
                List.of(new CompanyState.Site(
                        ice + "-site",
                        one(PARKS),
                        LocalDate.of(2025, 1, 1),
                        random.nextBoolean() ? closes : null,
                        List.of())));
    }

    /** Version 1 is that of old records. */
    private long next(String id) {
        return versions.merge(id, 2L, (known, _) -> known + 1);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
