package ma.techvalley.gateway.register;

import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.gateway.companies.Companies;
import ma.techvalley.gateway.query.Paging;
import ma.techvalley.kit.web.Page;

/** The public register at one moment, newest decision first, beside the companies of that moment. */
public final class Register {
    private final List<RegisterEntry> entries;
    private final int granted;
    private final Companies companies;

    Register(List<RegisterEntry> entries, int granted, Companies companies) {
        this.entries = entries;
        this.granted = granted;
        this.companies = companies;
    }

    /** The same beside other companies. */
    Register beside(Companies others) {
        return others == companies ? this : new Register(entries, granted, others);
    }

    /** How many filings are granted now. */
    public int granted() {
        return granted;
    }

    /** One page of what a search finds. */
    public Page<RegisterRow> search(RegisterQuery query, Paging paging) {
        List<RegisterEntry> matching = entries.stream().filter(query::accepts).toList();
        Page<RegisterEntry> page = paging.of(matching, RegisterEntry::place);
        return new Page<>(page.items().stream().map(this::row).toList(), page.total(), page.nextCursor());
    }

    /** All that a search finds. */
    public Stream<RegisterRow> all(RegisterQuery query) {
        return entries.stream().filter(query::accepts).map(this::row);
    }

    private RegisterRow row(RegisterEntry entry) {
        RegisterRow row = entry.row();
        return companies
                .find(row.ice())
                .map(company -> row.in(company.segments()))
                .orElse(row);
    }
}
