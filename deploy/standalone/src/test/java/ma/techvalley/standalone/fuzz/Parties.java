package ma.techvalley.standalone.fuzz;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import ma.techvalley.standalone.access.Party;
import tools.jackson.databind.JsonNode;

/** Whose things requests are about; what they make is used by later ones. */
final class Parties {
    private static final Set<String> FINAL =
            Set.of("/api/v1/companies/{ice}/striking-off", "/api/v1/office-spaces/{id}/withdrawal");
    private static final int KEPT = 64;
    private final List<Party> own;
    private final Party foreign;
    private final AtomicReferenceArray<Party> made = new AtomicReferenceArray<>(KEPT);

    /** @param own the last is spent on what ends things for good */
    Parties(List<Party> own, Party foreign) {
        this.own = own;
        this.foreign = foreign;
    }

    Party pick(Operation operation, Random random) {
        if (random.nextInt(4) == 0) {
            return foreign;
        }
        if (FINAL.contains(operation.template())) {
            return own.getLast();
        }
        Party last = made.get(random.nextInt(KEPT));
        Party first = own.get(random.nextInt(own.size() - 1));
        return last == null || random.nextBoolean() ? first : last;
    }

    boolean isForeign(Party party) {
        return party == foreign;
    }

    /** Keeps what an accepted POST has made. */
    void learn(Operation operation, Attempt attempt, JsonNode answer) {
        Party by = attempt.party();
        String id = answer.path("id").asString("");
        if (isForeign(by) || by == own.getLast() || operation.reads()) {
            return;
        }
        switch (operation.template()) {
            case "/api/v1/office-spaces" ->
                keep(new Party(by.company(), by.park(), id, "none", by.report(), by.filing(), by.link(), by.draft()));
            case "/api/v1/filings" ->
                keep(new Party(
                        by.company(), by.park(), by.space(), by.allocation(), by.report(), id, by.link(), by.draft()));
            case "/api/v1/filing-drafts" ->
                keep(new Party(
                        by.company(), by.park(), by.space(), by.allocation(), by.report(), by.filing(), by.link(), id));
            case "/api/v1/headcount-reports" ->
                keep(new Party(
                        by.company(), by.park(), by.space(), by.allocation(), id, by.filing(), by.link(), by.draft()));
            default -> {
                String allocation = answer.at("/allocation/id").asString("");
                if (!allocation.isEmpty()) {
                    keep(new Party(
                            by.company(),
                            by.park(),
                            by.space(),
                            allocation,
                            by.report(),
                            by.filing(),
                            by.link(),
                            by.draft()));
                }
            }
        }
    }

    private void keep(Party party) {
        made.set(Math.floorMod(party.hashCode(), KEPT), party);
    }
}
