package planted.techvalley.registry;

/** Another service's class. */
public final class Secret {}
