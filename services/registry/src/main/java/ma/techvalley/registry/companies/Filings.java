package ma.techvalley.registry.companies;

import ma.techvalley.registry.identifiers.Ice;

/** What is known here of companies' filings with the data-protection authority. */
public interface Filings {
    /** How many of that company's filings are at which stage. */
    DataProtection of(Ice company);
}
