package ma.techvalley.gateway.spaces;

/**
 * When space is needed, in days since 1970.
 *
 * @param from leases that end before it count as free again
 * @param until last day; leases that begin after it do not count yet. {@link #OPEN} where space is needed for good
 */
public record Period(int from, int until) {
    public static final int OPEN = Integer.MAX_VALUE;
}
