package ma.techvalley.gateway.companies;

import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.gateway.text.Folding;

/** A company with what a search needs of it. */
record Company(CompanyState state, long version, String words) {
    static Company of(CompanyState state, long version) {
        return new Company(state, version, Folding.fold(state.legalName()));
    }

    /** Lists are in the order of names; the ICE tells namesakes apart. */
    String key() {
        return words + "\u001f" + state.ice();
    }
}
