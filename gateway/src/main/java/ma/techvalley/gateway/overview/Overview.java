package ma.techvalley.gateway.overview;

import java.util.List;
import ma.techvalley.gateway.zones.ZoneTotals;

/**
 * The country at a glance.
 *
 * @param filingsGranted entries of the public register that are granted now
 * @param targets what the country wants to reach, each with its source
 */
record Overview(int parks, ZoneTotals totals, int filingsGranted, List<Target> targets) {}
