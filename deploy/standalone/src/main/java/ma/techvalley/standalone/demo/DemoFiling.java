package ma.techvalley.standalone.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A declaration of processing and what becomes of it.
 *
 * @param steps in this order
 * @param transfers abroad that are asked for on its base, after the steps
 */
record DemoFiling(int number, String company, Declaration declaration, List<Step> steps, List<DemoTransfer> transfers) {
    int requests() {
        return 1
                + steps.size()
                + transfers.stream().mapToInt(DemoTransfer::requests).sum();
    }

    /** A POST to a sub-resource of the filing. */
    record Step(String resource, @Nullable Object body) {}

    /** @param items letters of article 15 */
    record CompletionRequest(List<String> items, String message) {}

    record Correction(Declaration.Items items) {}

    record Decision(String outcome, String reason, @Nullable String activityCode) {}
}
