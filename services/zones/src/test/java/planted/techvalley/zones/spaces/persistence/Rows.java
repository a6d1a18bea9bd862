package planted.techvalley.zones.spaces.persistence;

/** What a web class must not see. */
public final class Rows {}
