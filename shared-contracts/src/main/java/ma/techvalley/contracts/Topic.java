package ma.techvalley.contracts;

/**
 * The topics, one per service and major version, and one more where readers want less than a service tells; keyed by aggregate id, compacted,
 * internal (never read by the public).
 */
public enum Topic {
    ZONES("techvalley.zones.v1", "/techvalley/zones"),
    REGISTRY("techvalley.registry.v1", "/techvalley/registry"),
    JOBS("techvalley.jobs.v1", "/techvalley/jobs"),
    COMPLIANCE("techvalley.compliance.v1", "/techvalley/compliance"),
    /** How each company stands with the CNDP; keyed by ICE, as {@link #REGISTRY} is. */
    STANDINGS("techvalley.compliance.standings.v1", "/techvalley/compliance");

    private final String topicName;
    private final String source;

    Topic(String topicName, String source) {
        this.topicName = topicName;
        this.source = source;
    }

    /** The name in Kafka. */
    public String topicName() {
        return topicName;
    }

    /** The CloudEvents source of every event on this topic. */
    public String source() {
        return source;
    }

    /** Where records go that the named consumer could not accept because of what they contain. */
    public String deadLetterTopic(String consumer) {
        return topicName + "." + consumer + ".dlt";
    }
}
