package ma.techvalley.kit.inbox;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the service reads topics.
 *
 * @param group consumer group; empty for the service's name. A new one reads all topics from the beginning, which is how a view
 *     of a new shape is filled beside the old one
 */
@Validated
@ConfigurationProperties("techvalley.inbox")
public record InboxProperties(
        @Pattern(regexp = "[a-z0-9-]{0,40}") @DefaultValue("")
        String group) {

    String groupOf(String service) {
        return group.isEmpty() ? service : group;
    }
}
