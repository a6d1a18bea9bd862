package ma.techvalley.jobs.reports;

import java.time.Instant;
import ma.techvalley.contracts.jobs.Headcount;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report's figures; absolute, so the newest one is the whole truth.
 *
 * @param number 1 for the first report
 * @param at when it arrived
 * @param reason why it supersedes the one before; absent on the first
 */
public record Revision(int number, Instant at, @Nullable String reason, Headcount headcount) {}
