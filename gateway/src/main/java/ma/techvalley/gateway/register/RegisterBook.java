package ma.techvalley.gateway.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.gateway.companies.Companies;
import org.jspecify.annotations.Nullable;

/** The register as the applier keeps it. */
public final class RegisterBook {
    private final Map<String, RegisterEntry> byId = new HashMap<>();
    private final TreeMap<String, RegisterEntry> byPlace = new TreeMap<>();
    private @Nullable Register published;
    private boolean changed;

    /** Notes what a filing is now, which may be nothing that is public. */
    public void put(FilingState filing) {
        RegisterEntry entry = RegisterEntry.of(filing);
        RegisterEntry before = entry == null ? byId.remove(filing.id()) : byId.put(filing.id(), entry);
        changed |= before != null || entry != null;
        if (before != null) {
            byPlace.remove(before.place());
        }
        if (entry != null) {
            byPlace.put(entry.place(), entry);
        }
    }

    /** What readers may see from now on. */
    public Register publish(Companies companies) {
        Register before = published;
        Register now = changed || before == null
                ? new Register(List.copyOf(byPlace.values()), granted(), companies)
                : before.beside(companies);
        changed = false;
        published = now;
        return now;
    }

    private int granted() {
        return (int) byPlace.values().stream()
                .filter(entry -> entry.row().isGranted())
                .count();
    }
}
