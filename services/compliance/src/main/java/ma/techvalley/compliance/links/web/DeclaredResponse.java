package ma.techvalley.compliance.links.web;

/** That a link is declared. */
record DeclaredResponse(String id) {}
