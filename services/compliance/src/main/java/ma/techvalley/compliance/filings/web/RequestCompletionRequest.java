package ma.techvalley.compliance.filings.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import ma.techvalley.compliance.filings.CompletionRequest;
import ma.techvalley.kit.command.Command;

/**
 * Everything that is missing or unclear, at once.
 *
 * @param items marks of what the kind asks for: letters of article 15, or numbers of the decree's article 27 or 46
 * @param message to the filer
 */
record RequestCompletionRequest(
        @Size(min = 1, max = 12) Set<@Pattern(regexp = "[a-i]|[1-9]|1[01]|undertaking|ground") String> items,

        @NotBlank @Size(max = 2000) String message) {

    CompletionRequest request(Command command) {
        return new CompletionRequest(
                command.now(), command.actor().id(), items.stream().sorted().toList(), message);
    }
}
