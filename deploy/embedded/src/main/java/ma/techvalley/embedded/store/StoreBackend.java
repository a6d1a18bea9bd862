package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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

    private final StoreMaps maps;
    private final Optional<Saving> saving;

    /** The library opens the databases that exist while it constructs, so what they need must be there before. */
    private StoreBackend(StoreMaps maps, Optional<Saving> saving) {
        this.maps = maps;
        this.saving = saving;
        super(maps.store());
    }

    /** What a store that is kept has. */
    private record Saving(Commits commits, Housekeeping housekeeping) {}

    /**
     * Opens the file or makes it, and makes the changes of the logs beside it; the process holds its lock until {@link #close()}.
     */
    public static StoreBackend open(Path file) {
        MVStore store = settings().fileName(file.toString()).open();
        store.setRetentionTime(1000);
        ChangeLog log = new Recovery(store, new LogFiles(file)).recovered();
        Commits commits = new Commits(store, log);
        Housekeeping housekeeping = new Housekeeping(commits);
        StoreBackend backend =
                new StoreBackend(new StoreMaps(store, log), Optional.of(new Saving(commits, housekeeping)));
        housekeeping.start();
        return backend;
    }

    /** Nothing is kept. */
    public static StoreBackend forgetful() {
        return new StoreBackend(new StoreMaps(settings().open(), Changes.unheard()), Optional.empty());
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
        return new StoreDatabase(name, maps, getCursorRegistry());
    }

    /** A reader's snapshot is registered, or a commit beside it could hand the space of its pages to somebody else. */
    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        MVStore.TxCounter snapshot = getMvStore().registerVersionUsage();
        try {
            if (saving.isEmpty() || READS.contains(command.toLowerCase(Locale.ROOT))) {
                return super.handleCommand(channel, database, command, query);
            }
            return saving.get().commits().changing(() -> super.handleCommand(channel, database, command, query));
        } finally {
            getMvStore().deregisterVersionUsage(snapshot);
            saving.ifPresent(file -> file.commits().settle());
        }
    }

    @Override
    public void close() {
        saving.ifPresent(file -> file.housekeeping().close());
        super.close();
    }
}
