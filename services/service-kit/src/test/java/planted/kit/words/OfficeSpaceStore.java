package planted.kit.words;

import ma.techvalley.contracts.zones.ParkState;

/** Named after the domain, and depends on a service's contracts. */
public final class OfficeSpaceStore {
    private OfficeSpaceStore() {}

    public static String nameOf(ParkState park) {
        return park.code();
    }
}
