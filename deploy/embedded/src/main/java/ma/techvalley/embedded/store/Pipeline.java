package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/** The library reads the whole collection for every aggregation; the first stage often says that it need not. */
record Pipeline(List<?> stages) {
    private static final Document COUNT = new Document("_id", 1).append("n", new Document("$sum", 1));

    static Pipeline of(Document command) {
        return new Pipeline(command.get("pipeline") instanceof List<?> stages ? stages : List.of());
    }

    Optional<Document> firstMatch() {
        return stage(0, "$match");
    }

    /** What a driver's {@code countDocuments} sends. */
    boolean onlyCountsMatches() {
        return stages.size() == 2
                && firstMatch().isPresent()
                && stage(1, "$group").filter(COUNT::equals).isPresent();
    }

    private Optional<Document> stage(int position, String name) {
        return stages.size() > position
                        && stages.get(position) instanceof Document stage
                        && stage.get(name) instanceof Document argument
                ? Optional.of(argument)
                : Optional.empty();
    }

    static Document counted(String namespace, int count) {
        List<Document> batch = count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", count));
        Document cursor = new Document("id", 0L).append("ns", namespace).append("firstBatch", batch);
        return new Document("cursor", cursor).append("ok", 1.0);
    }
}
