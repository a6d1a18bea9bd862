package ma.techvalley.compliance.links.web;

import java.time.LocalDate;

/** The end of a link. @param endedOn its last day, from 2009 to today */
record EndLinkRequest(LocalDate endedOn) {}
