package ma.techvalley.gateway.tenants;

import java.util.Set;
import java.util.TreeSet;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.gateway.register.RegisterRow;

/** What one company has been granted. */
record Granted(Set<DataProtection> standing, Set<String> countries) {
    static final Granted NOTHING = new Granted(Set.of(DataProtection.NONE), Set.of());

    static Granted of(RegisterRow row) {
        return row.regime() == Kind.TRANSFER
                ? new Granted(Set.of(DataProtection.TRANSFER_GRANTED), Set.copyOf(row.transferCountries()))
                : new Granted(Set.of(DataProtection.BASE_GRANTED), Set.of());
    }

    static Granted both(Granted one, Granted other) {
        return new Granted(union(one.standing, other.standing), union(one.countries, other.countries));
    }

    private static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }
}
