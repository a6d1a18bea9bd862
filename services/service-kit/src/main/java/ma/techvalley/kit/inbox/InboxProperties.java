package ma.techvalley.kit.inbox;

import jakarta.validation.constraints.Pattern;
import ma.techvalley.contracts.Topic;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the service reads topics.
 *
 * @param group consumer group; empty for the service's name. A new one reads all topics from the beginning, which is how a view
 *     of a new shape is filled beside the old one
 * @param instance name of this instance among those of the group, the same after a restart: then it takes its own place again at once,
 *     also if it was killed. Empty for none: the brokers keep the place of one that was killed until they notice
 */
@Validated
@ConfigurationProperties("techvalley.inbox")
public record InboxProperties(
        @Pattern(regexp = "[a-z0-9-]{0,40}") @DefaultValue("")
        String group,

        @Pattern(regexp = "[a-z0-9-]{0,40}") @DefaultValue("")
        String instance) {

    String groupOf(String service) {
        return group.isEmpty() ? service : group;
    }

    /** Of the one member of the group that reads this topic here; empty for none. */
    String memberOf(Topic topic) {
        return instance.isEmpty() ? "" : instance + "." + topic.topicName();
    }
}
