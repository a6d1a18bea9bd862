package ma.techvalley.gateway.spaces;

import java.time.LocalDate;

/** When more of a space becomes free because leases end, and how many square metres then. */
public record NextAvailability(LocalDate date, int area) {}
