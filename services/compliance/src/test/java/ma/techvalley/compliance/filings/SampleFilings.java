package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import ma.techvalley.compliance.adequacy.Adequacy;
import ma.techvalley.compliance.clocks.Clocks;
import ma.techvalley.compliance.filings.Verdict.Outcome;
import ma.techvalley.compliance.filings.items.Items;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.command.Command;

/** Filings for tests. */
public final class SampleFilings {
    /** Of the platform. */
    public static final Law LAW = new Law(Regimes.ofMorocco(), Adequacy.ofMorocco(), Clocks.ofMorocco());

    static final Command COMMAND = Command.internal("c", Instant.parse("2025-05-05T09:00:00Z"));
    static final String OFFICER = "officer-7f3a";

    /** Who reviews them. */
    public static final Actor REVIEWER = officer(OFFICER);

    /** Who oversees the reviewers. */
    public static final Actor SUPERVISOR = new Actor("supervisor-1", Set.of(Role.CNDP_SUPERVISOR), Set.of(), Set.of());

    /** Who files for the companies of the tests. */
    public static final Actor ADMINISTRATOR =
            new Actor("u-1", Set.of(Role.COMPANY_ADMINISTRATOR), Set.of("001", "002"), Set.of());

    static final CompletionRequest REQUEST =
            new CompletionRequest(COMMAND.now(), OFFICER, List.of("f", "h"), "Which disks?");
    static final Verdict GRANTED = new Verdict(COMMAND.now(), OFFICER, Outcome.GRANTED, "complete");
    static final Verdict REFUSED = new Verdict(COMMAND.now(), OFFICER, Outcome.REFUSED, "no ground");

    private SampleFilings() {}

    /** All nine items. */
    public static Items items() {
        return items("""
                {"controller": {"name": "Exemple Services SARL", "address": "1, rue X", "city": "Casablanca"},
                 "processing": {"name": "Clients", "characteristics": "Call records",
                                "purposes": ["Answering customers", "Billing"]},
                 "data": {"persons": ["Customers"], "categories": ["Names", "Calls"]},
                 "recipients": ["The client abroad"], "transfers": ["FR", "BE"], "retention": "2 years",
                 "rights": {"service": "Quality desk", "measures": "By mail and telephone"},
                 "security": "Access by badge, encrypted disks", "interconnection": "None"}""");
    }

    /** All eight items of article 46, to a country. */
    public static Items transfer(String country) {
        return items("""
                {"controller": {"name": "Exemple Services SARL", "address": "1, rue X", "city": "Casablanca"},
                 "importer": {"name": "The client abroad", "address": "3, street Z", "country": "%s"},
                 "processing": {"name": "Clients", "characteristics": "Call records", "purposes": ["Billing"]},
                 "data": {"persons": ["Customers"], "categories": ["Names", "Calls"]},
                 "numberOfPersons": 5000, "purposeAbroad": "Invoices",
                 "transmission": {"mode": "Encrypted line", "frequency": "Daily"}, "firstTransfer": "2026-09-01"}""".formatted(country));
    }

    /** What is said, with the rest absent. */
    public static Items items(String json) {
        return EventJson.mapper().readValue(json, Items.class);
    }

    static Items none() {
        return items("{}");
    }

    static Correction retention(String retention) {
        return correction("{\"retention\": \"%s\"}".formatted(retention));
    }

    /** Of items. */
    static Correction correction(String json) {
        return new Correction(items(json), null, null, null, null);
    }

    /** About clients, or based on something. */
    static Submission submission(Kind kind, Items items) {
        boolean transfer = kind == Kind.TRANSFER;
        return new Submission(
                "001",
                kind,
                Nature.NORMAL,
                transfer ? Set.of() : Set.of(Trait.CLIENTS),
                transfer ? "base" : null,
                items,
                null);
    }

    /** A transfer to a country off the list, which relies on guarantees. */
    static Submission guaranteed(String base) {
        Items items = transfer("US").correctedBy(items("{\"ground\": {\"guarantees\": \"Clauses\"}}"));
        return new Submission("001", Kind.TRANSFER, Nature.NORMAL, Set.of(), base, items, null);
    }

    public static Submission submission(String company) {
        return new Submission(company, Kind.DECLARATION, Nature.NORMAL, Set.of(Trait.CLIENTS), null, items(), null);
    }

    /** As it is right after its submission. */
    public static Filing submitted(String id, String company, Instant at) {
        return submitted(id, submission(company), at);
    }

    /** As it is right after that submission. */
    public static Filing submitted(String id, Submission submission, Instant at) {
        return Filing.submitted(id, submission, LAW.judge(submission, at), Command.internal("c", at))
                .state();
    }

    /** With a number, in the queue. */
    static Filing queued() {
        Filing filing = submitted("f", "001", COMMAND.now());
        return filing.numbered(new CaseNumber(filing.series(), 908))
                .orElseThrow()
                .state();
    }

    /** A request for an authorisation, about clients' identity cards, with the eleven items. */
    public static Submission request(String company) {
        Items items = items().correctedBy(items("""
                {"sources": ["The persons themselves"], "execution": {"services": ["Payroll"], "access": []},
                 "processors": [], "undertaking": true}"""));
        return new Submission(
                company,
                Kind.AUTHORISATION,
                Nature.NORMAL,
                Set.of(Trait.CLIENTS, Trait.NATIONAL_ID),
                null,
                items,
                null);
    }

    /** Such a request that was submitted at {@link #COMMAND}'s moment, with a number. */
    static Filing unread() {
        Filing filing = submitted("f", request("001"), COMMAND.now());
        return filing.numbered(new CaseNumber(filing.series(), 436))
                .orElseThrow()
                .state();
    }

    /** The same, taken. */
    public static Filing requested() {
        return unread().taken(REVIEWER).state();
    }

    /** A request like that, granted with the number {@code A-GC-436/2025}. */
    public static Filing granted(String id) {
        Filing submitted = submitted(id, request("001"), COMMAND.now());
        return submitted
                .numbered(new CaseNumber(submitted.series(), 436))
                .orElseThrow()
                .state()
                .taken(REVIEWER)
                .state()
                .granted(REVIEWER, GRANTED, "GC")
                .state();
    }

    /** Two transfers on a base that are granted, one that was, and one that is not yet. */
    public static List<Filing> transfersOn(String base) {
        Filing ended = granted(base + "-suspended", base);
        return List.of(
                granted(base + "-granted", base),
                granted(base + "-granted-too", base),
                ended.ended(Stage.SUSPENDED, new Ending(COMMAND.now(), null, null, "its base has ended", base)),
                submitted(base + "-submitted", guaranteed(base), COMMAND.now()));
    }

    /** One that was granted and then changed. */
    public static Filing supersededBy(String change, String id) {
        Ending ending = new Ending(COMMAND.now(), null, null, "changed", change);
        return submitted(id, "001", COMMAND.now()).ended(Stage.SUPERSEDED, ending);
    }

    /** One of each mark, and one with two, by their names. */
    public static List<Filing> marked() {
        Command command = by(REVIEWER);
        Filing transfer = numbered("extended-and-escalated", guaranteed("base"));
        return List.of(
                rung(numbered("escalated", submission("001"))),
                rung(transfer.taken(REVIEWER)
                        .state()
                        .extended("experts", LAW, command)
                        .state()),
                numbered("moved", submission("001"))
                        .taken(REVIEWER)
                        .state()
                        .moved("dangers", LAW, command)
                        .state(),
                rung(numbered("tacit", request("001"))));
    }

    private static Filing numbered(String id, Submission submission) {
        Filing filing = submitted(id, submission, COMMAND.now());
        return filing.numbered(new CaseNumber(filing.series(), 907))
                .orElseThrow()
                .state();
    }

    /** After everything that happens to it by itself, with no base. */
    static Filing rung(Filing filing) {
        Filing rung = filing;
        while (rung.dueAt().isPresent()) {
            rung = Ringing.next(rung, null, rung.dueAt().get()).orElseThrow().state();
        }
        return rung;
    }

    private static Filing granted(String id, String base) {
        Filing filing = submitted(id, guaranteed(base), COMMAND.now());
        return filing.numbered(new CaseNumber(filing.series(), 220))
                .orElseThrow()
                .state()
                .taken(REVIEWER)
                .state()
                .granted(REVIEWER, GRANTED, "GC")
                .state();
    }

    static Filing underReview() {
        return queued().taken(REVIEWER).state();
    }

    static Filing incomplete() {
        return underReview().completionRequested(REVIEWER, REQUEST, LAW).state();
    }

    /** A command of somebody. */
    public static Command by(Actor actor) {
        return by(actor, COMMAND.now());
    }

    public static Command by(Actor actor, Instant now) {
        return new Command(actor, null, "", OptionalLong.empty(), "c", null, null, now);
    }

    /** Somebody else who reviews them. */
    public static Actor officer(String id) {
        return new Actor(id, Set.of(Role.CNDP_OFFICER), Set.of(), Set.of());
    }
}
