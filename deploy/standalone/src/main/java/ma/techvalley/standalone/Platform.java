package ma.techvalley.standalone;

import java.net.http.HttpClient;

/** Everything that runs. */
final class Platform implements AutoCloseable {
    private final DataDirectory data;
    private final Backends backends;
    private final Contexts contexts;

    private Platform(DataDirectory data, Backends backends, Contexts contexts) {
        this.data = data;
        this.backends = backends;
        this.contexts = contexts;
    }

    /** Returns once every read and write works. @throws StartFailure with what to do, leaving nothing running */
    static Platform start(Options options, Progress progress) throws InterruptedException {
        DataDirectory data = DataDirectory.open(options.data());
        Logs.to(data.log());
        Backends backends = Backends.start(data);
        progress.done("broker, store");
        Contexts contexts = new Contexts(options, data, backends);
        Platform platform = new Platform(data, backends, contexts);
        try (HttpClient client = HttpClient.newHttpClient()) {
            contexts.start(progress);
            new Readiness(options, client, tokens(options, data, client)).await();
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

    /** For the accounts of this directory. */
    static Tokens tokens(Options options, DataDirectory data, HttpClient client) {
        return new Tokens(options.issuer(), data.identity().resolve("credentials"), client);
    }

    @Override
    public void close() {
        contexts.close();
        backends.close();
        data.close();
    }
}
