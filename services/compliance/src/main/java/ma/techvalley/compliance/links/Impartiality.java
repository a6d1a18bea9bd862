package ma.techvalley.compliance.links;

import java.time.Instant;
import java.util.Set;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.kit.problem.Refusal;

/** Nobody has to do with a file of a company that they have, or had in the last five years, a link with (decree 2-09-165, article 18). */
public final class Impartiality {
    /** How long a link that has ended still binds, in years of the calendar. */
    private static final int YEARS = 5;

    private final DeclaredLinks links;

    public Impartiality(DeclaredLinks links) {
        this.links = links;
    }

    /**
     * By what is declared at that moment; days are Morocco's.
     *
     * @param officer opaque id
     * @param companies ICEs of those that the file is about
     * @throws Refusal 409 if a link binds
     */
    public void require(String officer, Set<String> companies, Instant now) {
        if (links.bind(officer, companies, Morocco.dayOf(now).minusYears(YEARS))) {
            throw LinkProblems.declaredLink(officer);
        }
    }
}
