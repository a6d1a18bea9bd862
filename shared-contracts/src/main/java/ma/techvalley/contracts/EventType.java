package ma.techvalley.contracts;

/**
 * One kind of event.
 *
 * @param name the CloudEvents type
 * @param topic where it travels
 * @param change the record of what happened
 * @param state the record of what is true afterwards
 */
public record EventType(String name, Topic topic, Class<? extends Change> change, Class<? extends State> state) {}
