package ma.techvalley.zones.spaces;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceState.FitOut;
import ma.techvalley.kit.command.Command;
import org.jspecify.annotations.Nullable;

/** Office spaces for tests: 1000 m², let in parts of 100 m² or more. */
public final class Spaces {
    public static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final Instant LATER = NOW.plus(Duration.ofDays(14));
    static final String ACME = "001500000000001";
    static final String OTHER = "001500000000002";

    static final Actor OPERATOR = new Actor("o", Set.of(Role.ZONE_OPERATOR), Set.of(), Set.of("casanearshore"));
    static final Actor TENANT = new Actor("t", Set.of(Role.COMPANY_ADMINISTRATOR), Set.of(ACME), Set.of());

    private Spaces() {}

    static Command command(Actor actor, Instant moment) {
        return new Command(actor, null, "", OptionalLong.empty(), "test", null, null, moment);
    }

    public static OfferedSpace free() {
        return new OfferedSpace(
                "space-1",
                new Premises("casanearshore", "Shore 12", "3"),
                particulars("110.50"),
                SpaceLedger.free(1000, 100));
    }

    public static Hold hold(String id, int area) {
        return new Hold(id, ACME, area, LATER);
    }

    static Hold holdUntil(String id, Instant expiresAt) {
        return new Hold(id, ACME, 100, expiresAt);
    }

    public static Reservation reservation(String id, int area) {
        return new Reservation(id, ACME, area, LATER);
    }

    public static Lease lease(String id, int area) {
        return new Lease(id, ACME, area, new LeasePeriod(LocalDate.parse("2026-12-01"), null));
    }

    static Particulars particulars(String rent) {
        return new Particulars(
                FitOut.FITTED, 120, List.of(terms(rent, "2026-01-01", null)), LocalDate.parse("2026-12-01"));
    }

    static AskingTerms terms(String rent, String from, @Nullable String until) {
        return new AskingTerms(
                new BigDecimal(rent), null, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    static OfferedSpace after(OfferedSpace space, Allocation... allocations) {
        return space.with(new SpaceLedger(1000, 100, List.of(allocations)));
    }
}
