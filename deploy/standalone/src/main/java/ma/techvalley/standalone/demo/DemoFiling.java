package ma.techvalley.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of processing and what becomes of it.
 *
 * @param steps in this order
 */
record DemoFiling(int number, String company, Declaration declaration, List<Step> steps) {
    /** A POST to a sub-resource of the filing. */
    record Step(String resource, @Nullable Object body) {}

    /** @param items letters of article 15 */
    record CompletionRequest(List<String> items, String message) {}

    record Correction(Declaration.Items items) {}

    record Decision(String outcome, String reason, @Nullable String activityCode) {}
}
