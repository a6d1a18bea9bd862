package ma.techvalley.compliance.rig;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;

/** Two companies with a filing each, and people of the first. */
public final class Holders {
    private static final Map<Role, Http> CLIENTS = new EnumMap<>(Role.class);
    private static final Map<Whose, String> FILINGS = new EnumMap<>(Whose.class);

    private Holders() {}

    /** A company, as those of the first see it. */
    public enum Whose {
        MINE("002000000005138"),
        THEIRS("002000000005235");

        private final String ice;

        Whose(String ice) {
            this.ice = ice;
        }

        public String ice() {
            return ice;
        }
    }

    /** Somebody of that role who acts for the first company. */
    public static synchronized Http as(Role role) {
        return CLIENTS.computeIfAbsent(role, r -> as(r, Whose.MINE));
    }

    /** Somebody of that role who acts for a company. */
    public static Http as(Role role, Whose whose) {
        return RunningCompliance.http()
                .as(new Actor("u-" + role.word() + "-" + whose, Set.of(role), Set.of(whose.ice), Set.of("a-park")));
    }

    public static Http asNobody() {
        return RunningCompliance.http().asNobody();
    }

    /** The id of one more officer, who has come before. */
    public static String anOfficer() {
        RunningCompliance.officer("officer-access").get("?limit=1");
        return "officer-access";
    }

    /** The id of a new link of the officer of {@link #as}, or of another officer; with no company that has filings here. */
    public static String link(boolean own) {
        Http officer = own ? as(Role.CNDP_OFFICER) : RunningCompliance.officer("officer-access");
        return RunningCompliance.below(officer, "/api/v1/declared-links")
                .post("", Bodies.link("002000000005332", ""))
                .json()
                .path("id")
                .asString();
    }

    /** The id of a new draft of it. */
    public static String draft(Whose whose) {
        Registry.registered(whose.ice);
        return RunningCompliance.below(as(Role.COMPANY_ADMINISTRATOR, whose), "/api/v1/filing-drafts")
                .post("", Bodies.simplified(whose.ice))
                .json()
                .path("id")
                .asString();
    }

    /** The id of a company's one filing that stays as it is submitted, but for corrections. */
    public static synchronized String filing(Whose whose) {
        return FILINGS.computeIfAbsent(whose, Holders::submitted);
    }

    /** The id of another filing of it. */
    public static String submitted(Whose whose) {
        Answer answer =
                as(Role.COMPANY_ADMINISTRATOR, whose).post("", Bodies.simplified(Registry.registered(whose.ice)));
        return answer.json().path("id").asString();
    }

    /** The id of a request for an authorisation of it, which the officer of {@link #as} has taken. */
    public static String requested(Whose whose) {
        Answer answer =
                as(Role.COMPANY_ADMINISTRATOR, whose).post("", Bodies.authorisation(Registry.registered(whose.ice)));
        return taken(answer.json().path("id").asString());
    }

    /** The id of another filing of it, which the officer of {@link #as} has taken. */
    public static String taken(Whose whose) {
        return taken(submitted(whose));
    }

    /** The id of another filing of it, which that officer has granted. */
    public static String granted(Whose whose) {
        String id = taken(whose);
        as(Role.CNDP_OFFICER).post("/" + id + "/decision", Bodies.granted());
        return id;
    }

    private static String taken(String id) {
        as(Role.CNDP_OFFICER).post("/" + id + "/taking", "");
        return id;
    }
}
