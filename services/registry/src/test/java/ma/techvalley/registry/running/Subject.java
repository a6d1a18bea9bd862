package ma.techvalley.registry.running;

import static ma.techvalley.registry.running.Zones.lease;
import static ma.techvalley.registry.running.Zones.space;

import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.AccessMatrix.Case;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.registry.Ices;

/**
 * A company to ask for.
 *
 * @param other an ICE that nobody registered
 */
record Subject(String ice, String other) {
    private static final String COMPANIES = "/api/v1/companies";

    /** A new one. */
    static Subject registered() {
        Subject subject = unknown();
        RunningRegistry.client().post(COMPANIES, Bodies.minimal(subject.ice));
        return subject;
    }

    /** A new one with a site in Casanearshore. */
    static Subject settled() {
        Subject subject = registered();
        Zones.tell(space("space-" + subject.ice, 1, lease("l", subject.ice, "2026-04-01", null)));
        return subject;
    }

    static Subject unknown() {
        return new Subject(Ices.next(), Ices.next());
    }

    /** The same in the standing in which the request can be met. */
    Subject readyFor(String request) {
        Http registry = RunningRegistry.client();
        if (request.endsWith("/suspension") || request.endsWith("/reinstatement")) {
            registry.post(COMPANIES + "/" + ice + "/verification");
        }
        if (request.endsWith("/reinstatement")) {
            registry.post(COMPANIES + "/" + ice + "/suspension", Bodies.reason("late papers"));
        }
        return this;
    }

    /** Somebody with one role only. @param own whether this company, and the park it sits in, are theirs */
    Actor actor(Role role, boolean own) {
        return own
                ? new Actor("own-" + role.word(), Set.of(role), Set.of(ice, other), Set.of("casanearshore"))
                : new Actor("foreign-" + role.word(), Set.of(role), Set.of(Ices.next()), Set.of("technopolis-rabat"));
    }

    /** Sends a request of the matrix, about this company. */
    Answer ask(Http registry, Case one, String... headers) {
        String[] words = one.request().split(" ");
        return registry.send(words[0], words[1].replace("{ice}", ice), body(one.request()), headers);
    }

    /** What tells this company's answers from another's. */
    String anonymised(Answer answer) {
        return answer.body().replace(ice, "ICE").replace(answer.text("correlationId"), "CORRELATION");
    }

    private String body(String request) {
        return switch (request.substring(request.lastIndexOf('/') + 1)) {
            case "companies" -> Bodies.minimal(other);
            case "{ice}" -> Bodies.particulars("Rif Services");
            case "suspension", "reinstatement", "striking-off" -> Bodies.reason("late papers");
            default -> "";
        };
    }
}
