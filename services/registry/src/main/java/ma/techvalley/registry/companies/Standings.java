package ma.techvalley.registry.companies;

import static ma.techvalley.contracts.registry.CompanyState.Standing.REGISTERED;
import static ma.techvalley.contracts.registry.CompanyState.Standing.STRUCK_OFF;
import static ma.techvalley.contracts.registry.CompanyState.Standing.SUSPENDED;
import static ma.techvalley.contracts.registry.CompanyState.Standing.VERIFIED;
import static ma.techvalley.registry.companies.StandingCommand.CORRECTION;
import static ma.techvalley.registry.companies.StandingCommand.REINSTATEMENT;
import static ma.techvalley.registry.companies.StandingCommand.STRIKING_OFF;
import static ma.techvalley.registry.companies.StandingCommand.SUSPENSION;
import static ma.techvalley.registry.companies.StandingCommand.VERIFICATION;

import java.util.List;
import java.util.stream.Collectors;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** Which command leads from which standing to which; what is not listed is refused. Struck off is final. */
public final class Standings {
    /** Problem type of commands that the standing forbids. */
    public static final ProblemType WRONG_STANDING =
            new ProblemType("wrong-standing", 409, "The company's standing does not allow it");

    private static final List<Transition> TABLE = List.of(
            new Transition(REGISTERED, CORRECTION, REGISTERED),
            new Transition(REGISTERED, VERIFICATION, VERIFIED),
            new Transition(REGISTERED, STRIKING_OFF, STRUCK_OFF),
            new Transition(VERIFIED, CORRECTION, VERIFIED),
            new Transition(VERIFIED, SUSPENSION, SUSPENDED),
            new Transition(VERIFIED, STRIKING_OFF, STRUCK_OFF),
            new Transition(SUSPENDED, CORRECTION, SUSPENDED),
            new Transition(SUSPENDED, REINSTATEMENT, VERIFIED),
            new Transition(SUSPENDED, STRIKING_OFF, STRUCK_OFF));

    private Standings() {}

    private record Transition(Standing from, StandingCommand command, Standing to) {}

    /** @throws Refusal that names the standing and what is possible in it */
    static Standing after(Standing from, StandingCommand command) {
        return TABLE.stream()
                .filter(transition -> transition.from() == from && transition.command() == command)
                .map(Transition::to)
                .findFirst()
                .orElseThrow(() -> refused(from, command));
    }

    private static Refusal refused(Standing from, StandingCommand command) {
        String possible = TABLE.stream()
                .filter(transition -> transition.from() == from)
                .map(transition -> transition.command().toString())
                .collect(Collectors.joining(", "));
        return new Refusal(
                WRONG_STANDING,
                "The company is %s, so %s is not possible. Possible: %s."
                        .formatted(from, command, possible.isEmpty() ? "nothing, since that is final" : possible));
    }
}
