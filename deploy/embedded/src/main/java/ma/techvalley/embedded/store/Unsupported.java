package ma.techvalley.embedded.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** What the library would ignore and so answer wrongly. An error is better. */
final class Unsupported {
    private static final int CANNOT_CREATE_INDEX = 67;
    private static final int COMMAND_NOT_SUPPORTED = 115;

    private Unsupported() {}

    static void refuse(Document command) {
        for (String option : new String[] {"collation", "validator"}) {
            if (command.containsKey(option)) {
                throw new MongoServerError(COMMAND_NOT_SUPPORTED, "this store does not support a " + option);
            }
        }
    }

    static void refuseIndex(Document description) {
        for (String option : new String[] {"partialFilterExpression", "collation"}) {
            if (description.containsKey(option)) {
                throw new MongoServerError(CANNOT_CREATE_INDEX, "this store's indexes do not support a " + option);
            }
        }
        if (!(description.get("key") instanceof Document keys)
                || !keys.entrySet().stream()
                        .allMatch(key -> key.getValue() instanceof Number
                                && !key.getKey().startsWith("$"))) {
            throw new MongoServerError(CANNOT_CREATE_INDEX, "this store's indexes are ascending or descending only");
        }
    }
}
