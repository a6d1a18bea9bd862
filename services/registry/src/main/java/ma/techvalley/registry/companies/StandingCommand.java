package ma.techvalley.registry.companies;

import java.util.Locale;

/** What can be done to a company that its standing may forbid. */
public enum StandingCommand {
    CORRECTION,
    VERIFICATION,
    SUSPENSION,
    REINSTATEMENT,
    STRIKING_OFF;

    /** As it is called in the API. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
