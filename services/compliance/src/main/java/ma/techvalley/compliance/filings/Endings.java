package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;

/** What ends a grant. */
final class Endings {
    private Endings() {}

    /** The authority takes it back (law 09-08, article 51). @throws ma.techvalley.kit.problem.Refusal what {@link Stages} refuses */
    static Decision<Filing> withdrawn(Filing filing, Ending.Ground ground, String reason, Command command) {
        Stage next = Stages.after(filing, FilingCommand.WITHDRAW, command.actor());
        String officer = command.actor().id();
        return new Decision<>(
                filing.ended(next, new Ending(command.now(), officer, ground, reason, null)),
                new FilingChange.Withdrawn(officer, ground.name(), reason));
    }

    /**
     * Its controller notifies that it has ended (law 09-08, article 15).
     *
     * @param number the initial one
     * @throws ma.techvalley.kit.problem.Refusal 400 for another number, and what {@link Stages} refuses
     */
    static Decision<Filing> deleted(Filing filing, String number, Command command) {
        Stage next = Stages.after(filing, FilingCommand.DELETE, command.actor());
        filing.requireNumber(number);
        Ending notice = new Ending(command.now(), null, null, "law 09-08, article 15: notified as ended", null);
        return new Decision<>(
                filing.ended(next, notice), new FilingChange.Deleted(Objects.requireNonNull(filing.caseNumber())));
    }

    /** Its base is granted no more; nothing, if it is not granted itself. */
    static Optional<Decision<Filing>> suspended(Filing transfer, Filing base, Instant now) {
        if (transfer.stage() != Stage.GRANTED) {
            return Optional.empty();
        }
        Stage next = Stages.after(transfer, FilingCommand.SUSPEND, Actor.PLATFORM);
        String reason = "its base %s is %s".formatted(base.caseNumber(), base.stage());
        return Optional.of(new Decision<>(
                transfer.ended(next, new Ending(now, null, null, reason, base.id())),
                new FilingChange.Suspended(base.id(), reason)));
    }

    /** A change of it is granted; nothing, if it is not granted itself any more. */
    static Optional<Decision<Filing>> superseded(Filing filing, Filing change, Instant now) {
        if (!filing.isStanding()) {
            return Optional.empty();
        }
        Stage next = Stages.after(filing, FilingCommand.SUPERSEDE, Actor.PLATFORM);
        String number = change.instrumentNumber().orElseThrow();
        return Optional.of(new Decision<>(
                filing.ended(next, new Ending(now, null, null, "changed by " + number, change.id())),
                new FilingChange.Superseded(change.id(), number)));
    }
}
