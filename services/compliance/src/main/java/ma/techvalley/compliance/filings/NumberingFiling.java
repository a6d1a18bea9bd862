package ma.techvalley.compliance.filings;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.command.Command;

/**
 * Gives a filing its number: reserved first, then written into the filing. A crash in between leaves a filing that is due at
 * once, and whoever comes by finishes with the number that is reserved for it.
 */
public final class NumberingFiling {
    /** A command that the filing remembers, so that all who number it get the answer of the one who did; no client can send a blank. */
    private static final String KEY = "case number";

    private final Aggregates<Filing> filings;
    private final CaseNumbers numbers;
    private final Clock clock;

    public NumberingFiling(Aggregates<Filing> filings, CaseNumbers numbers, Clock clock) {
        this.filings = filings;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** For the deadline. */
    public void number(String id) {
        number(id, Command.internal("numbering-" + id, clock.instant()));
    }

    /** @return empty if it has one for so long that the filing does not remember how it got it */
    Optional<Ack> number(String id, Command cause) {
        Command numbering = new Command(
                Actor.PLATFORM,
                KEY,
                KEY,
                OptionalLong.empty(),
                cause.correlationId(),
                cause.causationId(),
                cause.traceparent(),
                cause.now());
        CaseNumber reserved = numbers.reserve(id, filings.get(id).state().series());
        return filings.changeIfNeeded(id, numbering, filing -> filing.numbered(reserved));
    }
}
