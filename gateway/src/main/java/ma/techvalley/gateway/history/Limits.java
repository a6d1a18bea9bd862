package ma.techvalley.gateway.history;

/**
 * What questions about the past may take, those about spaces and those about tenants together.
 *
 * @param kept how many moments are kept of each
 * @param making who may make something of a moment at the same time
 * @param reading who may wait for the journals at the same time
 */
public record Limits(int kept, Turns making, Turns reading) {
    public Limits(int kept, int making, int reading) {
        this(kept, new Turns(making), new Turns(reading));
    }
}
