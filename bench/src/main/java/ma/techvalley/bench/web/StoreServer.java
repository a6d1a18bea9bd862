package ma.techvalley.bench.web;

import ma.techvalley.bench.harness.Child;
import ma.techvalley.embedded.EmbeddedStore;

/** The store of the peer; it keeps everything in memory. */
final class StoreServer {
    private StoreServer() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.inMemory();
        System.out.println(Child.ANSWER + store.connectionString());
        Thread.currentThread().join();
    }
}
