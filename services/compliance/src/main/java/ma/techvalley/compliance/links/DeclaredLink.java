package ma.techvalley.compliance.links;

import java.time.Instant;
import java.time.LocalDate;
import ma.techvalley.compliance.law.Era;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.contracts.compliance.DeclaredLinkChange;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A link of an officer with a company, as the officer has declared it (decree 2-09-165, article 18).
 *
 * @param officer opaque id of whose it is
 * @param company ICE; whether it is registered here does not matter to a link
 * @param endedOn its last day; absent as long as it lasts
 */
public record DeclaredLink(
        String id,
        String officer,
        String company,
        Instant declaredAt,
        @Nullable LocalDate endedOn) {
    /** What people call one. */
    public static final String NAME = "declared link";

    /** By the command's actor. @throws Refusal 400 for a last day that is to come, or before the law */
    static Decision<DeclaredLink> declared(String id, String company, @Nullable LocalDate endedOn, Command command) {
        requirePast(endedOn, command);
        return new Decision<>(
                new DeclaredLink(id, command.actor().id(), company, command.now(), endedOn),
                new DeclaredLinkChange.Declared());
    }

    /** @throws Refusal 404 for another's, 400 as {@link #declared}, 409 if it ended before */
    Decision<DeclaredLink> ended(LocalDate last, Command command) {
        onlyIf(officer.equals(command.actor().id()));
        requirePast(last, command);
        if (endedOn != null) {
            throw Refusal.conflict("It ended on %s. Declare a link that goes on as a new one.".formatted(endedOn));
        }
        return new Decision<>(new DeclaredLink(id, officer, company, declaredAt, last), new DeclaredLinkChange.Ended());
    }

    /** This link, for its officer and for supervisors. @throws Refusal 404 for others, as if there were none */
    public DeclaredLink readBy(Actor actor) {
        return onlyIf(officer.equals(actor.id()) || actor.is(Role.CNDP_SUPERVISOR));
    }

    private DeclaredLink onlyIf(boolean theirs) {
        if (!theirs) {
            throw Refusal.notFound(NAME, id);
        }
        return this;
    }

    private static void requirePast(@Nullable LocalDate day, Command command) {
        if (day != null && (day.isBefore(Era.FIRST_DAY) || day.isAfter(Morocco.dayOf(command.now())))) {
            throw Refusal.invalid("/endedOn", "range", "Has to be from 2009, the year of the law, to today.");
        }
    }
}
