package ma.techvalley.compliance.drafts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import ma.techvalley.kit.web.body.BodySchemas;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DraftRequestTest {
    /** What is not about limits: which fields have to be there, and words. */
    private static final Set<String> LEFT_OUT = Set.of("required", "title", "description");

    @Test
    void holdsWhatIsGivenToTheLimitsOfASubmission() throws ClassNotFoundException {
        Class<?> submission = Class.forName("ma.techvalley.compliance.filings.web.SubmitFilingRequest");

        assertThat(limits(DraftRequest.class)).isEqualTo(limits(submission));
    }

    @Test
    void keepsWhatItWasGivenAndNothingElse() {
        String text = "{\"company\":\"001524867000047\",\"items\":{\"controller\":{\"name\":\"شركة\"}}}";

        assertThat(DraftRequest.of(text).text()).isEqualTo(text);
    }

    private static JsonNode limits(Class<?> type) {
        ObjectNode schema = new BodySchemas().json(type);
        strip(schema);
        return schema;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object && !object.has("properties")) {
            object.remove(LEFT_OUT);
            // "More than blanks" has two forms: one of them takes nothing as well.
            if (object.path("pattern").asString("").contains("\\S")) {
                object.put("pattern", "more than blanks");
            }
        } else if (node instanceof ObjectNode object) {
            object.remove(List.of("required"));
        }
        node.forEach(DraftRequestTest::strip);
    }
}
