package ma.techvalley.jobs.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.kit.rig.Http;

/** Two companies with a report each, and people of the first. */
public final class Holders {
    private static final String PARK = "agadir-shore";
    private static final Map<Role, Http> CLIENTS = new EnumMap<>(Role.class);
    private static YearMonth next = YearMonth.of(2020, 1);

    private Holders() {}

    /** A company, as those of the first see it. */
    public enum Whose {
        MINE("001000000005188"),
        THEIRS("001000000005285");

        private final String ice;

        Whose(String ice) {
            this.ice = ice;
        }

        public String ice() {
            return ice;
        }
    }

    /** Makes both known, with the report of January 2020; safe to repeat. */
    public static void prepare() {
        RunningJobs.http(); // starts here, not in a thread that gives up after a while
        Neighbours.park(PARK, 1);
        for (Whose whose : Whose.values()) {
            Neighbours.company(whose.ice, 1, Standing.VERIFIED, Neighbours.site(whose.ice, PARK, "2020-01-01"));
            await().until(() -> RunningJobs.knows(PARK, 1) && RunningJobs.knows(whose.ice, 1));
            assertThat(RunningJobs.http()
                            .post("", Bodies.report(whose.ice, PARK, "2020-01", 30))
                            .status())
                    .isIn(201, 409);
        }
    }

    /** Somebody of that role who acts for the first company. */
    public static Actor of(Role role) {
        return new Actor("u-" + role.word(), Set.of(role), Set.of(Whose.MINE.ice), Set.of(PARK));
    }

    public static synchronized Http as(Role role) {
        return CLIENTS.computeIfAbsent(role, r -> RunningJobs.http().as(of(r)));
    }

    public static Http asNobody() {
        return RunningJobs.http().asNobody();
    }

    /** The id of the report that a company has. */
    public static String report(Whose whose) {
        return whose.ice + "-" + PARK + "-2020-01";
    }

    /** A report for a month without one. */
    public static synchronized String newReport(Whose whose) {
        next = next.plusMonths(1);
        return Bodies.report(whose.ice, PARK, next.toString(), 30);
    }

    public static String revision() {
        return Bodies.revision("late hires", 31);
    }
}
