package ma.techvalley.registry.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceChange;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.registry.running.Outside.Fact;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** What the zones service says of a space in Casanearshore. */
public final class Zones {
    private static final Instant JUNE = Instant.parse("2026-06-01T23:30:00Z");

    private Zones() {}

    /** Says so, and waits until the registry has taken note. */
    public static void tell(ProducerRecord<String, byte[]> event) {
        Outside.send(event);
        String version =
                new String(event.headers().lastHeader("ce_aggregateversion").value());
        awaitNoted(event.key(), Long.parseLong(version));
    }

    public static void awaitNoted(String space, long version) {
        await().atMost(Duration.ofSeconds(20)).until(() -> RunningRegistry.holds("spaces", space, version));
    }

    public static ProducerRecord<String, byte[]> space(String id, long version, Allocation... allocations) {
        int allocated = Stream.of(allocations).mapToInt(Allocation::area).sum();
        var state = new OfficeSpaceState(
                id,
                "casanearshore",
                "B2",
                "3",
                1000,
                allocated,
                1000 - allocated,
                100,
                1000 - allocated,
                OfficeSpaceState.FitOut.FITTED,
                null,
                List.of(),
                LocalDate.parse("2026-01-15"),
                OfficeSpaceState.MarketStatus.ON_MARKET,
                List.of(allocations));
        return Outside.event(new Fact(id, version, JUNE), new OfficeSpaceChange.Registered(), state);
    }

    public static Allocation lease(String id, String company, String startsOn, @Nullable String endsOn) {
        return new Allocation(
                id,
                Allocation.Kind.LEASE,
                company,
                300,
                LocalDate.parse(startsOn),
                endsOn == null ? null : LocalDate.parse(endsOn),
                null);
    }
}
