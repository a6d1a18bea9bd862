package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** A store whose replies, to reads as well as writes, never tell what a crash could undo. */
public final class StoreBackend extends H2Backend {
    private static final Set<String> READS = Set.of(
            "find",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "listcollections",
            "listindexes",
            "listdatabases",
            "hello",
            "ismaster",
            "ping",
            "buildinfo",
            "serverstatus",
            "collstats",
            "dbstats",
            "endsessions");
    private static final int CACHE_MEGABYTES = 48;

    private final Commits commits;
    private final Housekeeping housekeeping;

    private StoreBackend(MVStore store) {
        super(store);
        this.commits = new Commits(store);
        this.housekeeping = new Housekeeping(commits);
    }

    /** Opens the file or makes it; the process holds its lock until {@link #close()}. */
    public static StoreBackend open(Path file) {
        MVStore store = settings().fileName(file.toString()).open();
        store.setRetentionTime(1000);
        StoreBackend backend = new StoreBackend(store);
        backend.housekeeping.start();
        return backend;
    }

    /** Nothing is kept. */
    public static StoreBackend forgetful() {
        return new StoreBackend(settings().open());
    }

    /** Autocommit off, whether by time or by size: either would save changes by halves. */
    private static MVStore.Builder settings() {
        return new MVStore.Builder()
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .pageSplitSize(8 * 1024)
                .cacheSize(CACHE_MEGABYTES);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, getMvStore(), getCursorRegistry());
    }

    /** A reader's snapshot is registered, or a commit beside it could hand the space of its pages to somebody else. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        MVStore.TxCounter snapshot = getMvStore().registerVersionUsage();
        try {
            if (READS.contains(command.toLowerCase(Locale.ROOT))) {
                return super.handleCommand(channel, database, command, query);
            }
            return commits.changing(() -> super.handleCommand(channel, database, command, query));
        } finally {
            getMvStore().deregisterVersionUsage(snapshot);
            commits.settle();
        }
    }

    @Override
    public void close() {
        housekeeping.close();
        super.close();
    }
}
