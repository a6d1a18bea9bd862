package ma.techvalley.kit.command;

import com.github.f4b6a3.uuid.UuidCreator;

/** Identifiers: UUIDv7, so that they sort by time and say nothing else. */
public final class Ids {
    private Ids() {}

    /** A new one. */
    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** One that nobody has to be unable to guess, for what has one at every request: without a secure random number. */
    public static String nextGuessable() {
        return UuidCreator.getTimeOrderedEpochFast().toString();
    }

    /**
     * The id of what a command creates: the same for the same {@code Idempotency-Key}, so that a repeat finds what the first
     * one made, whichever instance it reaches.
     *
     * @param scope keeps keys of different clients and resources apart
     */
    public static String createdBy(Command command, String scope) {
        return command.idempotencyKey() == null
                ? next()
                : UuidCreator.getNameBasedSha1(scope + "\n" + command.idempotencyKey())
                        .toString();
    }
}
