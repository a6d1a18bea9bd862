package ma.techvalley.registry.identifiers;

/**
 * Entry in the trade register ("registre du commerce"). Every court counts for itself, so the number means nothing without the
 * court; a company has one principal entry (commercial code, law 15-95, article 39).
 *
 * <p>That no two companies share an entry is not enforced here. It could only be checked across aggregates, and one company that
 * mistypes its number would lock out its rightful holder; the officer who verifies a company looks at the extract.
 */
public record TradeRegister(Court court, RegisterNumber number) {}
