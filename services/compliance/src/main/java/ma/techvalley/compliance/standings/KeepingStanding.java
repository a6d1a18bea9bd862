package ma.techvalley.compliance.standings;

import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Following;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/**
 * Keeps the standing of a company in step with its filings. It counts what there is and not what happened, so it may be told late, often and by
 * several at once.
 *
 * <p>Whoever has written a standing counts again, until nothing is to be written: what was counted may have changed before it was written, and
 * whoever was told of that change may have found nothing to do. A crash before that leaves the event unread, and it is told again.
 */
public final class KeepingStanding implements Following {
    private final Aggregates<Filing> filings;
    private final Aggregates<Standing> standings;
    private final Grants grants;

    public KeepingStanding(Aggregates<Filing> filings, Aggregates<Standing> standings, Grants grants) {
        this.filings = filings;
        this.standings = standings;
        this.grants = grants;
    }

    @Override
    public void follow(String id, Command cause) {
        keep(filings.get(id).state().company(), cause);
    }

    /** Counts for all companies: filings of versions that kept no standings have given none. Safe to repeat. */
    public void keepAll(Command cause) {
        grants.filers().forEach(company -> keep(company, cause));
    }

    private void keep(String company, Command cause) {
        boolean written;
        do {
            written = standings.find(company).isPresent() ? renew(company, cause) : begin(company, cause);
        } while (written);
    }

    /** Counts after it has read the version that it replaces, and again if it loses the race for it. */
    private boolean renew(String company, Command cause) {
        return standings
                .changeIfNeeded(company, cause, standing -> standing.becoming(count(company)))
                .isPresent();
    }

    private boolean begin(String company, Command cause) {
        Standing first = count(company);
        if (first.isNone()) {
            return false;
        }
        try {
            standings.create(company, cause, first.told());
        } catch (Refusal refused) {
            if (!refused.type().equals(ProblemType.ALREADY_EXISTS)) {
                throw refused;
            }
        }
        return true;
    }

    private Standing count(String company) {
        return Standing.of(company, grants.of(company));
    }
}
