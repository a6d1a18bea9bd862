package ma.techvalley.kit.web.body;

/** Which components of a record may be absent. */
public final class Optionals {
    private Optionals() {}

    /** Marked {@code @Nullable}, of whichever package. */
    public static boolean isOptional(Class<?> record, String component) {
        return Fields.isOptional(Fields.of(record, component));
    }
}
