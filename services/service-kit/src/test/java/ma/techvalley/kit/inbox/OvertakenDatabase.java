package ma.techvalley.kit.inbox;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;

/**
 * A database in which somebody inserts a document between the look and the insertion of the first upsert, which then ends as it does
 * at MongoDB: on a taken key.
 */
final class OvertakenDatabase {
    private final MongoDatabase database;
    private final Document planted;
    private final AtomicBoolean overtaken = new AtomicBoolean();

    OvertakenDatabase(MongoDatabase database, Document planted) {
        this.database = database;
        this.planted = planted;
    }

    MongoDatabase get() {
        return like(
                MongoDatabase.class,
                database,
                (method, arguments) -> method.getName().equals("getCollection")
                        ? collection(database.getCollection((String) arguments[0]))
                        : method.invoke(database, arguments));
    }

    private MongoCollection<?> collection(MongoCollection<Document> real) {
        return like(MongoCollection.class, real, (method, arguments) -> {
            if (isUpsert(method, arguments) && overtaken.compareAndSet(false, true)) {
                real.insertOne(planted);
                real.insertOne(new Document("_id", planted.get("_id")));
            }
            return method.invoke(real, arguments);
        });
    }

    private static boolean isUpsert(Method method, Object[] arguments) {
        return method.getName().equals("updateOne")
                && arguments[arguments.length - 1] instanceof UpdateOptions options
                && options.isUpsert();
    }

    private interface Call {
        Object on(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T like(Class<T> type, T real, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
