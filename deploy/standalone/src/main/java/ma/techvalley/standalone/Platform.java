package ma.techvalley.standalone;

import java.net.URI;
import java.net.http.HttpClient;

/** Everything that runs. */
final class Platform implements AutoCloseable {
    private final DataDirectory data;
    private final Backends backends;
    private final Contexts contexts;
    private final URI gateway;

    private Platform(DataDirectory data, Backends backends, Contexts contexts, URI gateway) {
        this.data = data;
        this.backends = backends;
        this.contexts = contexts;
        this.gateway = gateway;
    }

    /** Returns once every read and write works. @throws StartFailure with what to do, leaving nothing running */
    static Platform start(Options options, Progress progress) throws InterruptedException {
        DataDirectory data = DataDirectory.open(options.data());
        Logs.to(data.log());
        Backends backends = Backends.start(data);
        progress.done("broker, store");
        Contexts contexts = new Contexts(options, backends);
        URI gateway = URI.create("http://localhost:" + options.port());
        Platform platform = new Platform(data, backends, contexts, gateway);
        try (HttpClient client = HttpClient.newHttpClient()) {
            contexts.start(progress);
            new Readiness(gateway, client).await();
            return platform;
        } catch (StartFailure failure) {
            platform.close();
            throw failure;
        }
    }

    DataDirectory data() {
        return data;
    }

    Backends backends() {
        return backends;
    }

    URI gateway() {
        return gateway;
    }

    @Override
    public void close() {
        contexts.close();
        backends.close();
        data.close();
    }
}
