package ma.techvalley.standalone;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import ma.techvalley.standalone.demo.Demo;
import ma.techvalley.standalone.demo.DemoFailure;

/** {@code techvalley up}: starts everything, says so, and runs until Ctrl-C. */
public final class Up {
    private Up() {}

    /** Arguments: port, data directory, whether demo data is wanted; checked by the launcher. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = System.out;
        Progress progress = new Progress(out);
        Options options = Options.of(arguments);
        try {
            Platform platform = Platform.start(options, progress);
            CountDownLatch stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, progress, stopped), "stop"));
            loadDemo(platform, options, progress);
            greet(platform, options, progress);
            stopped.await();
        } catch (StartFailure | DemoFailure failure) {
            progress.say("techvalley: " + failure.getMessage());
            progress.say("Details: " + options.data().resolve("platform.log"));
            System.exit(1);
        }
    }

    private static void loadDemo(Platform platform, Options options, Progress progress) throws InterruptedException {
        if (platform.data().wantsDemo(options.demo())) {
            try (HttpClient client = HttpClient.newHttpClient()) {
                Tokens tokens = Platform.tokens(options, platform.data(), client);
                Demo.load(options.gateway(), client, () -> tokens.bearer("demo-loader"));
            }
            platform.data().demoIsLoaded();
            progress.done("demo data");
        }
    }

    private static void greet(Platform platform, Options options, Progress progress) {
        URI gateway = options.gateway();
        progress.say(String.format(Locale.ROOT, "%nready %s   (%.1f s)%n", gateway, progress.seconds()));
        progress.say("  Investors' page   " + gateway + "/");
        progress.say("  API               " + gateway + "/docs   (" + gateway + "/openapi.json)");
        progress.say("  Events            " + platform.backends().describe());
        progress.say("  Sign-in           " + options.issuer() + "   (passwords: "
                + platform.data().identity().resolve("credentials") + ")");
        progress.say("  Data and log      " + options.data());
        progress.say("\nTry:");
        Readiness.tryThese(gateway).forEach(command -> progress.say("  " + command));
        progress.say("\nCtrl-C stops it.");
    }

    private static void stop(Platform platform, Progress progress, CountDownLatch stopped) {
        progress.say("\nStopping: the last changes are carried to Kafka …");
        platform.close();
        progress.say("Stopped; everything is kept.");
        stopped.countDown();
    }
}
