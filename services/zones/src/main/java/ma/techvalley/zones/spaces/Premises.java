package ma.techvalley.zones.spaces;

/**
 * Where an office space is.
 *
 * @param park code of its park
 */
public record Premises(String park, String building, String floor) {}
