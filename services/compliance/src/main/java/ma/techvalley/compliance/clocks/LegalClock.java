package ma.techvalley.compliance.clocks;

/** What the law measures time for; how long is in {@code clocks.csv}, with the article. */
public enum LegalClock {
    /** From a complete declaration, so anew once it was completed, to its receipt (law 09-08, article 19; decree 2-09-165, article 26). */
    RECEIPT,
    /** From a declaration to the notice that it needs an authorisation (law 09-08, article 20). */
    MOVE_TO_AUTHORISATION,
    /** From a request to its authorisation, which silence grants (decree 2-09-165, article 28). */
    AUTHORISATION,
    /** What a reasoned decision may add to that, once (decree 2-09-165, article 28). */
    AUTHORISATION_EXTENSION,
    /** From a request for an opinion to the opinion (decree 2-09-165, article 25); nothing that is filed here asks for one. */
    OPINION,
    /** What may be added to that (decree 2-09-165, article 25). */
    OPINION_EXTENSION,
    /** What the authority gives a controller to rectify: from a request for completion to the correction (CNDP internal rules, article 50). */
    RECTIFICATION_ORDER,
    /** From a person's request to the controller's answer (law 09-08, article 8), of which nobody tells this service. */
    RECTIFICATION,
    /** From a change in a transfer to its notice (decree 2-09-165, article 49). */
    TRANSFER_CHANGE;

    /** Whether the authority owes the filer an answer within it; a move is nothing that it owes. */
    public boolean isForAnAnswer() {
        return this == RECEIPT || endsWithAGrant();
    }

    /** Whether the authority's silence grants what was asked for, once it has run out (decree 2-09-165, article 28). */
    public boolean endsWithAGrant() {
        return this == AUTHORISATION || this == AUTHORISATION_EXTENSION;
    }
}
