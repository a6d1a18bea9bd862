package ma.techvalley.standalone.demo;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Works through lanes, a few at a time. */
final class Crew {
    private static final int WORKERS = 8;
    private final Api api;

    Crew(Api api) {
        this.api = api;
    }

    /** Tells of each finished lane; the first that fails ends all. */
    void work(List<Lane> lanes, Progress progress) throws InterruptedException {
        ExecutorService workers =
                Executors.newFixedThreadPool(WORKERS, Thread.ofVirtual().factory());
        try {
            CompletionService<Lane> finished = new ExecutorCompletionService<>(workers);
            lanes.forEach(lane -> finished.submit(() -> {
                lane.errand().run(api);
                return lane;
            }));
            for (int done = 0; done < lanes.size(); done++) {
                progress.step(finished.take().get().requests());
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof DemoFailure known ? known : new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
