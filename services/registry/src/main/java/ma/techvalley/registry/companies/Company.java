package ma.techvalley.registry.companies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.registry.CompanyChange;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.registry.identifiers.Ice;
import org.jspecify.annotations.Nullable;

/**
 * A company, always a legal person. Its ICE is its identity and never changes.
 *
 * @param standingReason why it is suspended or struck off
 */
public record Company(
        Ice ice,
        Particulars particulars,
        Standing standing,
        @Nullable Reason standingReason,
        Instant registeredAt,
        List<Site> sites) {
    /** What one is called in answers. */
    static final String NAME = "company";

    public Company {
        sites = List.copyOf(sites);
    }

    /** A company that registers itself; nobody has checked what it says. */
    public static Decision<Company> registered(Ice ice, Particulars particulars, Instant now) {
        return new Decision<>(
                new Company(ice, particulars, Standing.REGISTERED, null, now, List.of()),
                new CompanyChange.Registered());
    }

    /** The company, for its administrators. @throws Refusal 404 for everybody else, as if there were none */
    Company forAdministrator(Actor actor) {
        return forThose(actor.administers(ice.value()));
    }

    /** The company, for operators who look after it. @throws Refusal 404 for everybody else, as if there were none */
    Company forOperator(Actor actor) {
        return forThose(isLookedAfterBy(actor));
    }

    /** The company, for who may read its record. @throws Refusal 404 for everybody else, as if there were none */
    public Company forReader(Actor actor) {
        return forThose(actor.reportsFor(ice.value()) || isLookedAfterBy(actor));
    }

    /** Operators look after the companies in their parks; before a company has a site, any operator it turns to. */
    private boolean isLookedAfterBy(Actor actor) {
        return sites.isEmpty()
                ? actor.is(Role.ZONE_OPERATOR)
                : sites.stream().anyMatch(site -> actor.operates(site.park()));
    }

    private Company forThose(boolean theirs) {
        if (!theirs) {
            throw Refusal.notFound(NAME, ice.value());
        }
        return this;
    }

    /** Empty if nothing differs. Its standing stays: whether a correction calls for a suspension is an operator's decision. */
    Optional<Decision<Company>> corrected(Particulars correct) {
        Standing same = Standings.after(standing, StandingCommand.CORRECTION);
        List<String> fields = particulars.differences(correct);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Decision<>(
                        new Company(ice, correct, same, standingReason, registeredAt, sites),
                        new CompanyChange.Corrected(fields)));
    }

    Decision<Company> verified() {
        return new Decision<>(standing(StandingCommand.VERIFICATION, null), new CompanyChange.Verified());
    }

    Decision<Company> suspended(Reason reason) {
        return new Decision<>(
                standing(StandingCommand.SUSPENSION, reason), new CompanyChange.Suspended(reason.value()));
    }

    /** The reason goes with the event only: the company that is back in good standing carries none. */
    Decision<Company> reinstated(Reason reason) {
        return new Decision<>(
                standing(StandingCommand.REINSTATEMENT, null), new CompanyChange.Reinstated(reason.value()));
    }

    Decision<Company> struckOff(Reason reason) {
        return new Decision<>(
                standing(StandingCommand.STRIKING_OFF, reason), new CompanyChange.StruckOff(reason.value()));
    }

    /** Takes note of its leases in one space, whatever its standing: they are facts. Empty if that is no news. */
    Optional<Decision<Company>> leasing(LeasedSpace space) {
        Optional<Site> known =
                sites.stream().filter(site -> site.park().equals(space.park())).findFirst();
        return known.isEmpty()
                ? Site.openedBy(space).map(this::opening)
                : known.get().with(space).map(this::changing);
    }

    private Decision<Company> opening(Site site) {
        List<Site> all = new ArrayList<>(sites);
        all.add(site);
        return new Decision<>(sites(all), new CompanyChange.SiteOpened(PublishedCompany.site(this, site)));
    }

    private Decision<Company> changing(Site changed) {
        List<Site> all = sites.stream()
                .map(site -> site.park().equals(changed.park()) ? changed : site)
                .toList();
        return new Decision<>(sites(all), new CompanyChange.SiteChanged(PublishedCompany.site(this, changed)));
    }

    private Company standing(StandingCommand command, @Nullable Reason reason) {
        return new Company(ice, particulars, Standings.after(standing, command), reason, registeredAt, sites);
    }

    private Company sites(List<Site> all) {
        return new Company(ice, particulars, standing, standingReason, registeredAt, all);
    }
}
