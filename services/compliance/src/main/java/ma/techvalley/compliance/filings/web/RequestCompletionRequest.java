package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.techvalley.compliance.filings.CompletionRequest;
import ma.techvalley.compliance.filings.article15.Item;
import ma.techvalley.kit.command.Command;

/**
 * Everything that is missing or unclear, at once.
 *
 * @param items letters of article 15
 * @param message to the filer
 */
record RequestCompletionRequest(
        @Size(min = 1, max = 9) Set<@Pattern(regexp = "[a-i]") String> items,

        @NotBlank @Size(max = 2000) String message) {

    CompletionRequest request(Command command) {
        return new CompletionRequest(
                command.now(),
                command.actor().id(),
                items.stream()
                        .sorted()
                        .flatMap(letter -> Item.of(letter).stream())
                        .toList(),
                message);
    }
}
