package ma.techvalley.gateway.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.techvalley.contracts.compliance.FilingState;
import org.jspecify.annotations.Nullable;

/** The register as the applier keeps it. */
public final class RegisterBook {
    private final Map<String, RegisterEntry> byId = new HashMap<>();
    private final TreeMap<String, RegisterEntry> byPlace = new TreeMap<>();
    private Register published = Register.NONE;
    private boolean changed;

    /** The public line of that filing, or null while it has none. */
    public @Nullable RegisterRow put(FilingState filing) {
        RegisterEntry entry = RegisterEntry.of(filing);
        RegisterEntry before = entry == null ? byId.remove(filing.id()) : byId.put(filing.id(), entry);
        changed |= before != null || entry != null;
        if (before != null) {
            byPlace.remove(before.place());
        }
        if (entry != null) {
            byPlace.put(entry.place(), entry);
        }
        return entry == null ? null : entry.row();
    }

    /** What readers may see from now on. */
    public Register publish() {
        if (changed) {
            published = new Register(List.copyOf(byPlace.values()), granted());
            changed = false;
        }
        return published;
    }

    private int granted() {
        return (int) byPlace.values().stream()
                .filter(entry -> entry.row().isGranted())
                .count();
    }
}
