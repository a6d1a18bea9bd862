package planted.techvalley.zones.spaces.web;

/** What a persistence class must not see. */
public final class Page {}
