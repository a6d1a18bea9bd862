package ma.techvalley.zones.running;

import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.AccessMatrix.Case;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;

/**
 * Something to ask for: a park with a space of which two companies hold parts.
 *
 * @param space its path
 * @param hold id of the hold of {@link #COMPANY}
 * @param otherHold id of the hold of {@link #OTHER_COMPANY}
 */
record Place(String park, String space, String hold, String otherHold) {
    static final String COMPANY = Registry.verified();
    static final String OTHER_COMPANY = Registry.verified();

    /** A new one. */
    static Place found() {
        Http http = RunningZones.http();
        String space = Bodies.newSpace();
        String hold = held(http.post(space + "/holds", Bodies.hold(COMPANY, 100)));
        String otherHold = held(http.post(space + "/holds", Bodies.hold(OTHER_COMPANY, 100)));
        return new Place(http.get(space).text("park"), space, hold, otherHold);
    }

    /** One that nobody ever made. */
    static Place unknown() {
        return new Place(Bodies.newCode(), "/api/v1/office-spaces/" + Bodies.newCode(), "none", "none");
    }

    /** Somebody with one role only. @param own whether this place and its company are theirs */
    Actor actor(Role role, boolean own) {
        return own
                ? new Actor("own-" + role.word(), Set.of(role), Set.of(COMPANY), Set.of(park, newPark()))
                : new Actor("foreign-" + role.word(), Set.of(role), Set.of(OTHER_COMPANY), Set.of("another-park"));
    }

    /** Sends a request of the matrix, about this place; what is given back is a hold of the company that asks. */
    Answer ask(Http http, Case one, String... headers) {
        String request = one.request();
        String method = request.substring(0, request.indexOf(' '));
        String path = request.substring(method.length() + 1)
                .replace("/api/v1/office-spaces/{id}", space)
                .replace("{code}", park);
        return http.send(method, path, body(request, one.own()), headers);
    }

    /** What tells this place's answers from another's. */
    String anonymised(Answer answer) {
        return answer.response()
                .body()
                .replace(space.substring(space.lastIndexOf('/') + 1), "ID")
                .replace(park, "CODE")
                .replace(answer.text("correlationId"), "CORRELATION");
    }

    private static String held(Answer answer) {
        return answer.json().at("/allocation/id").asString();
    }

    private String newPark() {
        return park + "-new";
    }

    private String body(String request, boolean own) {
        return switch (request.substring(request.lastIndexOf('/') + 1)) {
            case "zones" -> Bodies.park(newPark());
            case "{code}" -> request.startsWith("PUT") ? Bodies.park(park).replace("270000", "300000") : "";
            case "office-spaces" -> Bodies.space(park);
            case "{id}" -> request.startsWith("PUT") ? Bodies.description("99.00") : "";
            case "withdrawal" -> "{\"reason\": \"sold\"}";
            case "holds", "reservations" -> Bodies.hold(COMPANY, 100);
            case "leases" -> Bodies.lease(COMPANY, 100);
            case "releases" -> Bodies.release(own ? hold : otherHold);
            default -> "";
        };
    }
}
