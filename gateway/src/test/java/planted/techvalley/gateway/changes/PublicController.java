package planted.techvalley.gateway.changes;

public final class PublicController {}
