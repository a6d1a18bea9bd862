package ma.techvalley.gateway;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.EventRecords;
import ma.techvalley.contracts.LocalizedText;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.StandingChange;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.jobs.Headcount;
import ma.techvalley.contracts.jobs.HeadcountReportChange;
import ma.techvalley.contracts.jobs.HeadcountReportState;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.contracts.registry.Segment;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceChange;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkChange;
import ma.techvalley.contracts.zones.ParkState;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Events as the services write them. */
public final class Samples {
    private static int sequence;

    private Samples() {}

    public static ProducerRecord<String, byte[]> event(String id, long version, Change change, State state) {
        EventHeader header = new EventHeader(
                "0190b6b2-0000-7000-8000-000000000000",
                EventCatalog.of(change),
                id,
                version,
                Instant.now(),
                "test",
                null,
                null);
        return EventRecords.write(header, ++sequence, EventJson.write(change, state));
    }

    public static ProducerRecord<String, byte[]> park(String code, String region, String city) {
        return park(1, code, region, city);
    }

    public static ProducerRecord<String, byte[]> park(long version, String code, String region, String city) {
        return event(code, version, new ParkChange.Registered(), parkState(code, region, city));
    }

    public static ParkState parkState(String code, String region, String city) {
        return new ParkState(
                code,
                new LocalizedText("كازانيرشور", "Parc " + code, "Park " + code),
                region,
                null,
                city,
                null,
                null,
                null,
                null,
                List.of(),
                ParkState.ParkStatus.OPEN,
                List.of());
    }

    public static ProducerRecord<String, byte[]> space(long version, OfficeSpaceState state) {
        return event(state.id(), version, new OfficeSpaceChange.Registered(), state);
    }

    /** A fitted space on the market whose first {@code allocated} square metres are let until the end of 2030. */
    public static OfficeSpaceState spaceState(String id, String park, int leasable, int allocated) {
        return spaceState(
                id,
                park,
                leasable,
                "95.50",
                allocated == 0 ? List.of() : List.of(lease(allocated, LocalDate.of(2030, 12, 31))));
    }

    /** One of 100 m² for that rent. */
    public static OfficeSpaceState asking(String id, String park, String rent) {
        return spaceState(id, park, 100, rent, List.of());
    }

    /** One that is let as a whole. */
    public static OfficeSpaceState let(String id, String park, Allocation lease) {
        return spaceState(id, park, lease.area(), "95.50", List.of(lease));
    }

    private static OfficeSpaceState spaceState(
            String id, String park, int leasable, String rent, List<Allocation> leases) {
        int allocated = leases.stream().mapToInt(Allocation::area).sum();
        return new OfficeSpaceState(
                id,
                park,
                "Bâtiment A",
                "1",
                leasable,
                allocated,
                leasable - allocated,
                100,
                leasable - allocated,
                OfficeSpaceState.FitOut.FITTED,
                null,
                List.of(new AskingTerms(new BigDecimal(rent), null, LocalDate.of(2020, 1, 1), null)),
                LocalDate.of(2024, 1, 1),
                OfficeSpaceState.MarketStatus.ON_MARKET,
                leases);
    }

    public static Allocation lease(int area, @Nullable LocalDate endsOn) {
        return new Allocation(
                "lease-" + area,
                Allocation.Kind.LEASE,
                "001234567000062",
                area,
                LocalDate.of(2024, 1, 1),
                endsOn,
                null);
    }

    public static ProducerRecord<String, byte[]> company(String ice, String name, String park) {
        return event(ice, 1, new CompanyChange.Registered(), companyState(ice, name, park));
    }

    public static CompanyState companyState(String ice, String name, String park) {
        return companyState(
                ice,
                name,
                List.of(Segment.ITO),
                List.of(new CompanyState.Site(ice + "-" + park, park, LocalDate.of(2025, 1, 1), null, List.of())));
    }

    public static CompanyState companyState(
            String ice, String name, List<Segment> segments, List<CompanyState.Site> sites) {
        return new CompanyState(
                ice,
                name,
                CompanyState.LegalForm.SARL,
                new CompanyState.TradeRegister("Casablanca", "123"),
                "12345678",
                "1234567",
                segments,
                "FR",
                CompanyState.Standing.SUSPENDED,
                "unpaid rent",
                Instant.parse("2025-01-01T00:00:00Z"),
                sites);
    }

    public static ProducerRecord<String, byte[]> report(String ice, String park, YearMonth month, int employees) {
        HeadcountReportState state = reportState(ice, park, month, employees);
        return event(state.id(), 1, new HeadcountReportChange.Submitted(), state);
    }

    public static HeadcountReportState reportState(String ice, String park, YearMonth month, int employees) {
        return new HeadcountReportState(
                ice + "-" + park + "-" + month,
                ice,
                ice + "-" + park,
                park,
                "MA-06",
                month,
                1,
                new Headcount(
                        employees,
                        new Headcount.Contracts(employees, 0, 0),
                        0,
                        new Headcount.Gender(employees, 0),
                        new Headcount.Nationality(employees, 0),
                        Map.of(Segment.ITO, employees),
                        0,
                        0,
                        BigDecimal.TEN));
    }

    public static ProducerRecord<String, byte[]> filing(String id, String ice, FilingState.Stage stage) {
        return filing(id, ice, stage, 908);
    }

    /** Submitted, granted, or withdrawn after that, with that number. */
    public static ProducerRecord<String, byte[]> filing(String id, String ice, FilingState.Stage stage, int number) {
        return SampleFiling.of(id, stage)
                .by(ice)
                .named("=Société Générale de Services")
                .purpose("Relation client")
                .number(number, 2025)
                .endedAt(stage == FilingState.Stage.WITHDRAWN ? Instant.parse("2026-02-10T23:30:00Z") : null)
                .event(stage == FilingState.Stage.WITHDRAWN ? 4 : stage == FilingState.Stage.GRANTED ? 3 : 1);
    }

    /** One base and no transfer in force, and one transfer suspended. */
    public static ProducerRecord<String, byte[]> standing(long version, String ice) {
        return standing(version, new StandingState(ice, 1, List.of(), 1));
    }

    public static ProducerRecord<String, byte[]> standing(long version, StandingState state) {
        return event(state.ice(), version, new StandingChange.Changed(), state);
    }
}
