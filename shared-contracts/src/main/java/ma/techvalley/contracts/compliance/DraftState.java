package ma.techvalley.contracts.compliance;

import ma.techvalley.contracts.State;

/** That somebody writes a filing. Whose it is and what it says is nobody else's business before it is submitted: it stays with the compliance service. */
public record DraftState(String id) implements State {}
