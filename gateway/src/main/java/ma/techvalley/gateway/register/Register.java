package ma.techvalley.gateway.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.techvalley.gateway.query.Paging;
import ma.techvalley.kit.web.Page;

/** The public register at one moment, newest decision first. */
public final class Register {
    static final Register NONE = new Register(List.of(), Map.of());

    private final List<RegisterEntry> entries;
    private final Map<String, Integer> grantedByIce;

    Register(List<RegisterEntry> entries, Map<String, Integer> grantedByIce) {
        this.entries = entries;
        this.grantedByIce = grantedByIce;
    }

    /** How many filings are granted now. */
    public int granted() {
        return grantedByIce.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Number of filings that are granted now, by company; the same object as long as the register is the same. */
    public Map<String, Integer> grantedByIce() {
        return grantedByIce;
    }

    /** One page of what a search finds. */
    public Page<RegisterRow> search(RegisterQuery query, Paging paging) {
        List<RegisterEntry> matching = entries.stream().filter(query::accepts).toList();
        Page<RegisterEntry> page = paging.of(matching, RegisterEntry::place);
        return new Page<>(page.items().stream().map(RegisterEntry::row).toList(), page.total(), page.nextCursor());
    }

    /** All that a search finds. */
    public Stream<RegisterRow> all(RegisterQuery query) {
        return entries.stream().filter(query::accepts).map(RegisterEntry::row);
    }
}
