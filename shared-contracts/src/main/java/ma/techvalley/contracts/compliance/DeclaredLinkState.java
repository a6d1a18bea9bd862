package ma.techvalley.contracts.compliance;

import ma.techvalley.contracts.State;

/**
 * That an officer has declared a link with a company (decree 2-09-165, article 18). Who and which company is nobody else's business: it stays
 * with the compliance service.
 */
public record DeclaredLinkState(String id) implements State {}
