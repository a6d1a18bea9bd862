package ma.techvalley.compliance.filings;

import ma.techvalley.kit.command.Command;

/** Does what follows from a change of a filing. Told of each at least once, perhaps late and by several at once. */
public interface Following {
    /** @param cause gives the moment, and what it follows from */
    void follow(String id, Command cause);
}
