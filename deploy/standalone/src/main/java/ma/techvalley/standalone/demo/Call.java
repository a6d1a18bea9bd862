package ma.techvalley.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A POST that may be repeated.
 *
 * @param path below {@code /api/v1}
 * @param key {@code Idempotency-Key}: the same on every run, so that a repeat changes nothing
 * @param body absent where the API takes none
 * @param tokens {@code Consistency-Token}s of what its receiver has to know
 */
record Call(String path, String key, @Nullable Object body, List<String> tokens) {
    static Call to(String path, String key, @Nullable Object body) {
        return new Call(path, "demo-" + key, body, List.of());
    }

    /** What it is about, the first part of its path. */
    String resource() {
        return path.split("/", 3)[1];
    }

    Call after(String token) {
        return new Call(path, key, body, List.of(token));
    }
}
