package ma.techvalley.gateway.standings;

import java.util.HashMap;
import java.util.Map;
import ma.techvalley.contracts.compliance.StandingState;

/** The standings of all companies as the applier keeps them. */
public final class StandingBook {
    private final Map<String, Protection> byIce = new HashMap<>();
    private Map<String, Protection> published = Map.of();
    private boolean changed;

    public void put(StandingState state) {
        byIce.put(state.ice(), Protection.of(state));
        changed = true;
    }

    /** What readers may see from now on, by ICE; the same object as before if nothing changed. */
    public Map<String, Protection> publish() {
        if (changed) {
            published = Map.copyOf(byIce);
            changed = false;
        }
        return published;
    }
}
