package ma.techvalley.compliance.drafts.web;

/** That a draft is saved. */
record SavedResponse(String id) {}
