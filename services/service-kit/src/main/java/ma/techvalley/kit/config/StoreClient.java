package ma.techvalley.kit.config;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** Connections to the store: writes are acknowledged by a majority, and no call waits for ever. */
public final class StoreClient {
    private StoreClient() {}

    /**
     * Connects when first used.
     *
     * @param tls whom to trust, which makes it speak TLS; absent for what the connection string says and those the JDK trusts
     */
    public static MongoClient of(StoreProperties store, @Nullable SSLContext tls) {
        int timeout = Math.toIntExact(store.timeout().toMillis());
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(store.uri()))
                .writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(timeout, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(timeout, TimeUnit.MILLISECONDS)
                        .readTimeout(2 * timeout, TimeUnit.MILLISECONDS))
                .applyToSslSettings(ssl ->
                        ssl.enabled(ssl.build().isEnabled() || tls != null).context(tls))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(timeout, TimeUnit.MILLISECONDS))
                .build());
    }
}
