package planted.zones;

/** Another service's class. */
public final class Ledger {}
