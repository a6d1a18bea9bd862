package ma.techvalley.gateway.register;

import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.gateway.query.Paging;
import ma.techvalley.kit.web.Page;

/** The public register at one moment, newest decision first. */
public final class Register {
    static final Register NONE = new Register(List.of(), 0);

    private final List<RegisterEntry> entries;
    private final int granted;

    Register(List<RegisterEntry> entries, int granted) {
        this.entries = entries;
        this.granted = granted;
    }

    /** How many filings are granted now. */
    public int granted() {
        return granted;
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
