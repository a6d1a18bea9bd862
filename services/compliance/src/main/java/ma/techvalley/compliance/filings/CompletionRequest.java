package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.List;
import ma.techvalley.compliance.filings.article15.Item;

/** What an officer asks the filer to complete. */
public record CompletionRequest(Instant at, String officer, List<Item> items, String message) {}
