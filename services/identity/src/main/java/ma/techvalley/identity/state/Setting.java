package ma.techvalley.identity.state;

/** A record of configuration. All are read, and so checked, before the directory is touched: a start that is refused leaves nothing behind. */
public interface Setting {}
