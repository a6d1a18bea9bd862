package ma.techvalley.kit.aggregate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;
import org.jspecify.annotations.Nullable;

/** A state with every kind of value that services use. */
record Crate(
        String label,
        long count,
        BigDecimal weight,
        Instant packed,
        LocalDate day,
        Colour colour,
        List<Part> parts,
        Map<String, BigDecimal> rates,
        @Nullable Instant due) {

    enum Colour {
        RED,
        GREEN
    }

    record Part(String name, BigDecimal price, boolean spare) {}

    static final AggregateType<Crate> TYPE = AggregateType.of("crate", "crates", Crate.class, Crate::shared)
            .withDueAt(crate -> Optional.ofNullable(crate.due()));

    static Crate labelled(String label) {
        return new Crate(
                label,
                0,
                new BigDecimal("12.50"),
                Instant.parse("2026-02-03T04:05:06.123456789Z"),
                LocalDate.of(2026, 2, 28),
                Colour.GREEN,
                List.of(
                        new Part("lid", new BigDecimal("0.000001"), true),
                        new Part("box", new BigDecimal("12345678901234567890.12"), false)),
                Map.of("2026-01", new BigDecimal("95"), "2026-02", new BigDecimal("97.0")),
                null);
    }

    Crate dueAt(@Nullable Instant moment) {
        return new Crate(label, count, weight, packed, day, colour, parts, rates, moment);
    }

    Crate relabelled(String newLabel) {
        return new Crate(newLabel, count, weight, packed, day, colour, parts, rates, due);
    }

    Decision<Crate> created() {
        return new Decision<>(this, new ParkChange.Registered());
    }

    Decision<Crate> changed() {
        return new Decision<>(this, new ParkChange.Described(List.of("label")));
    }

    Decision<Crate> counted() {
        return new Crate(label, count + 1, weight, packed, day, colour, parts, rates, due).changed();
    }

    private State shared() {
        return new ParkState(
                label,
                new LocalizedText(label, label, label),
                "MA-06",
                null,
                "Casablanca",
                null,
                null,
                weight,
                (int) count,
                List.of(),
                ParkState.ParkStatus.OPEN,
                List.of());
    }
}
