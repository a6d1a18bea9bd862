package ma.techvalley.gateway.connections;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/** HTTP/1.1 on guarded connections; public because Tomcat makes it by its name. */
public final class GuardedProtocol extends Http11NioProtocol {
    private static final int OFTEN_MILLIS = 500;
    private final GuardedEndpoint guarded;
    private @Nullable Future<?> looking;

    public GuardedProtocol() {
        this(new GuardedEndpoint());
    }

    private GuardedProtocol(GuardedEndpoint endpoint) {
        super(endpoint);
        this.guarded = endpoint;
    }

    void keep(ConnectionProperties limits) {
        guarded.keep(limits);
    }

    @Override
    public void start() throws Exception {
        super.start();
        looking = getUtilityExecutor()
                .scheduleWithFixedDelay(guarded::closeLate, OFTEN_MILLIS, OFTEN_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looking != null) {
            looking.cancel(false);
        }
        super.stop();
    }
}
