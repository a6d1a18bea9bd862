package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What an officer asks the filer to complete.
 *
 * @param items marks of the text: letters of article 15, numbers of the decree
 */
public record CompletionRequest(Instant at, String officer, List<String> items, String message) {
    public CompletionRequest {
        // Earlier versions kept the letters as capitals.
        items = items.stream().map(mark -> mark.toLowerCase(Locale.ROOT)).toList();
    }
}
