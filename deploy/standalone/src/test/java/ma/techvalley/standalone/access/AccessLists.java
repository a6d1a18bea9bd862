package ma.techvalley.standalone.access;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;

/** The access lists of broker and store, beside what a platform that was used has made there. */
final class AccessLists {
    private static final Path DIRECTORY = Path.of("../../deploy/security");
    private static final Pattern BACKENDS = Pattern.compile("Events +Kafka (\\S+) .*store (mongodb://[^ /]+).*");

    private AccessLists() {}

    /** Topics, groups and collections that no line names; {@code said} is what the platform printed. */
    static List<String> missing(List<String> said) throws IOException, ExecutionException, InterruptedException {
        Matcher backends = said.stream()
                .map(line -> BACKENDS.matcher(line.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow();
        List<String> missing = new ArrayList<>();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", backends.group(1)))) {
            addMissing(admin, missing);
        }
        try (MongoClient store = MongoClients.create(backends.group(2))) {
            addMissing(store, missing);
        }
        return missing;
    }

    private static void addMissing(Admin admin, List<String> missing)
            throws IOException, ExecutionException, InterruptedException {
        String list = Files.readString(DIRECTORY.resolve("kafka-acls"));
        admin.listTopics().names().get().stream()
                .filter(topic -> !Pattern.compile("--topic " + Pattern.quote(topic) + "\\s")
                        .matcher(list)
                        .find())
                .forEach(missing::add);
        admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> !list.contains("--group " + group.split("\\.")[0] + " "))
                .forEach(missing::add);
    }

    private static void addMissing(MongoClient store, List<String> missing) throws IOException {
        List<String> script = Files.readAllLines(DIRECTORY.resolve("mongo-users.js"));
        for (String database : store.listDatabaseNames()) {
            if (database.startsWith("techvalley_")) {
                String service = database.substring("techvalley_".length());
                store.getDatabase(database).listCollectionNames().forEach(collection -> {
                    if (lines(script, service).noneMatch(line -> line.contains("'" + collection + "'"))) {
                        missing.add(database + "." + collection);
                    }
                });
            }
        }
    }

    /** Those about all services, and its own. */
    private static Stream<String> lines(List<String> script, String service) {
        return script.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("const added")
                        || line.startsWith("may('leases'")
                        || line.startsWith(service + ":"));
    }
}
