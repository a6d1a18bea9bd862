package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import ma.techvalley.compliance.clocks.Clocks;
import ma.techvalley.compliance.filings.Verdict.Outcome;
import ma.techvalley.compliance.filings.article15.Controller;
import ma.techvalley.compliance.filings.article15.Item;
import ma.techvalley.compliance.filings.article15.Items;
import ma.techvalley.compliance.filings.article15.PersonalData;
import ma.techvalley.compliance.filings.article15.Processing;
import ma.techvalley.compliance.filings.article15.Rights;
import ma.techvalley.compliance.regimes.Regimes;
import ma.techvalley.compliance.regimes.Trait;
import ma.techvalley.contracts.compliance.FilingState.Nature;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.command.Command;

/** Filings for tests. */
public final class SampleFilings {
    /** Of the platform. */
    public static final Law LAW = new Law(Regimes.ofMorocco(), Clocks.ofMorocco());

    static final Command COMMAND = Command.internal("c", Instant.parse("2025-05-05T09:00:00Z"));
    static final String OFFICER = "officer-7f3a";

    /** Who reviews them. */
    public static final Actor REVIEWER = officer(OFFICER);

    /** Who files for the companies of the tests. */
    public static final Actor ADMINISTRATOR =
            new Actor("u-1", Set.of(Role.COMPANY_ADMINISTRATOR), Set.of("001", "002"), Set.of());

    static final CompletionRequest REQUEST =
            new CompletionRequest(COMMAND.now(), OFFICER, List.of(Item.F, Item.H), "Which disks?");
    static final Verdict GRANTED = new Verdict(COMMAND.now(), OFFICER, Outcome.GRANTED, "complete");
    static final Verdict REFUSED = new Verdict(COMMAND.now(), OFFICER, Outcome.REFUSED, "no ground");

    private SampleFilings() {}

    /** All nine items. */
    public static Items items() {
        return new Items(
                new Controller("Exemple Services SARL", "1, rue X", "Casablanca", null),
                new Processing("Clients", "Call records", List.of("Answering customers", "Billing")),
                new PersonalData(List.of("Customers"), List.of("Names", "Calls")),
                List.of("The client abroad"),
                List.of("FR", "BE"),
                "2 years",
                new Rights("Quality desk", "By mail and telephone"),
                "Access by badge, encrypted disks",
                "None");
    }

    static Items none() {
        return new Items(null, null, null, null, null, null, null, null, null);
    }

    static Items retention(String retention) {
        return new Items(null, null, null, null, null, retention, null, null, null);
    }

    public static Submission submission(String company) {
        return new Submission(company, Nature.NORMAL, Set.of(Trait.CLIENTS), items());
    }

    /** As it is right after its submission. */
    public static Filing submitted(String id, String company, Instant at) {
        return Filing.submitted(
                        id, submission(company), LAW.declaration(Set.of(Trait.CLIENTS), at), Command.internal("c", at))
                .state();
    }

    /** With a number, in the queue. */
    static Filing queued() {
        Filing filing = submitted("f", "001", COMMAND.now());
        return filing.numbered(new CaseNumber(filing.series(), 908))
                .orElseThrow()
                .state();
    }

    static Filing underReview() {
        return queued().taken(REVIEWER).state();
    }

    static Filing incomplete() {
        return underReview().completionRequested(REVIEWER, REQUEST).state();
    }

    /** Somebody else who reviews them. */
    public static Actor officer(String id) {
        return new Actor(id, Set.of(Role.CNDP_OFFICER), Set.of(), Set.of());
    }
}
