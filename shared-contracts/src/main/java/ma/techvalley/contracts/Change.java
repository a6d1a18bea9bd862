package ma.techvalley.contracts;

/** What happened to one aggregate: the {@code change} half of an event's value. Each is a record that carries an {@link EventName}. */
public interface Change {}
