package ma.techvalley.gateway.companies;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ma.techvalley.contracts.State;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.gateway.standings.Protection;

/**
 * What companies that changed after a moment were at the moment, and how those stood whose standing changed. Filled by one thread, then
 * only read.
 */
public final class FormerCompanies {
    private final Former<Company> companies = new Former<>();
    private final Former<Protection> standings = new Former<>();

    /** What was, by ICE: empty for what was not there yet. */
    private static final class Former<T> {
        private final Map<String, Optional<T>> were = new HashMap<>();
        private boolean nothing;

        Map<String, T> undone(Map<String, T> now) {
            if (nothing) {
                return Map.of();
            }
            Map<String, T> then = new HashMap<>(now);
            were.forEach((ice, was) -> was.ifPresentOrElse(known -> then.put(ice, known), () -> then.remove(ice)));
            return then;
        }
    }

    /** A company was like that, or stood like that; what is neither is left out. */
    public void was(State state, long version) {
        switch (state) {
            case CompanyState company -> companies.were.put(company.ice(), Optional.of(Company.of(company, version)));
            case StandingState standing -> standings.were.put(standing.ice(), Optional.of(Protection.of(standing)));
            default -> {}
        }
    }

    /** There was no company of that ICE. */
    public void wasNot(String ice) {
        companies.were.put(ice, Optional.empty());
    }

    /** Nothing had been said of how the company of that ICE stands. */
    public void didNotStand(String ice) {
        standings.were.put(ice, Optional.empty());
    }

    /** There was no company at all, whatever else is known of any. */
    public void noneWas() {
        companies.nothing = true;
    }

    /** Of none it had been said how it stands. */
    public void noneStood() {
        standings.nothing = true;
    }

    Map<String, Company> companies(Map<String, Company> now) {
        return companies.undone(now);
    }

    Map<String, Protection> standings(Map<String, Protection> now) {
        return standings.undone(now);
    }
}
