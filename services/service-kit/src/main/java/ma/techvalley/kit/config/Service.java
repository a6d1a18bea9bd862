package ma.techvalley.kit.config;

import java.util.List;
import ma.techvalley.contracts.Topic;

/**
 * Who this service is; each service defines one bean of it.
 *
 * @param name lower case, also the name of its consumer group and relay
 * @param writes the topics it owns, all filled from its one journal
 */
public record Service(String name, List<Topic> writes) {
    public Service(String name, Topic... writes) {
        this(name, List.of(writes));
    }
}
