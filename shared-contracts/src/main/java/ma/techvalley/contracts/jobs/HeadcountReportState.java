package ma.techvalley.contracts.jobs;

import java.time.YearMonth;
import ma.techvalley.contracts.State;

/**
 * One company's report for one site and month. Internal: only suppressed aggregates ever leave the platform.
 *
 * @param id {@code <site>-<month>}
 * @param company ICE
 * @param site the site's id
 * @param park code of the site's park
 * @param region ISO 3166-2:MA code of the park's region
 * @param revision 1 for the first report; a later one supersedes all before it
 */
public record HeadcountReportState(
        String id,
        String company,
        String site,
        String park,
        String region,
        YearMonth month,
        int revision,
        Headcount headcount)
        implements State {}
