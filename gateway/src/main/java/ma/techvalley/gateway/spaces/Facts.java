package ma.techvalley.gateway.spaces;

import ma.techvalley.contracts.zones.OfficeSpaceState;

/** What the newest event said of a space; the rest of a row also depends on its park and on the day. */
record Facts(OfficeSpaceState state, long version, Releases releases) {
    static Facts of(OfficeSpaceState state, long version) {
        return new Facts(state, version, Releases.of(state));
    }
}
