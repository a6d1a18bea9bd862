package ma.techvalley.compliance.filings.web;

/**
 * Corrections of the filer.
 *
 * @param items those to replace, each as a whole; the others stay as they are
 */
record CorrectFilingRequest(ItemsRequest items) {}
