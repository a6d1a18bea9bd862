package ma.techvalley.kit.config;

import ma.techvalley.contracts.Topic;

/**
 * Who this service is; each service defines one bean of it.
 *
 * @param name lower case, also the name of its consumer group and relay
 * @param writes the topic it owns
 */
public record Service(String name, Topic writes) {}
