package ma.techvalley.gateway.rates;

import org.apache.coyote.CloseNowException;

/** A client did not take its answer in time. The connection is closed, so that what it has cannot pass for the whole. */
public final class TooSlow extends CloseNowException {
    public TooSlow() {
        super("The client did not take its answer in time");
    }
}
