package ma.techvalley.compliance.filings;

import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.problem.Refusal;

/** Who may do something with a filing. */
enum Who {
    /** Who files for its company. */
    FILER("the filer") {
        @Override
        void require(Filing filing, Actor actor) {
            filing.filedBy(actor);
        }
    },
    /** Anybody who reviews filings. */
    OFFICER("an officer") {
        @Override
        void require(Filing filing, Actor actor) {
            if (!actor.is(Role.CNDP_OFFICER)) {
                throw Refusal.forbidden("Only an officer can do this.");
            }
        }
    },
    /** The officer who has taken it. */
    ITS_OFFICER("its officer") {
        @Override
        void require(Filing filing, Actor actor) {
            OFFICER.require(filing, actor);
            filing.review().requireOfficer(actor.id(), filing.stage());
        }
    },
    /** Who oversees the officers. */
    SUPERVISOR("a supervisor") {
        @Override
        void require(Filing filing, Actor actor) {
            if (!actor.is(Role.CNDP_SUPERVISOR)) {
                throw Refusal.forbidden("Only a supervisor can do this.");
            }
        }
    },
    /** It happens by itself. */
    NOBODY("nobody: it happens by itself") {
        @Override
        void require(Filing filing, Actor actor) {
            if (!actor.equals(Actor.PLATFORM)) {
                throw Refusal.forbidden("Nobody can do this; it happens by itself.");
            }
        }
    };

    private final String words;

    Who(String words) {
        this.words = words;
    }

    /** @throws Refusal 403, 404 or 409 if the actor is somebody else */
    abstract void require(Filing filing, Actor actor);

    /** For people. */
    String words() {
        return words;
    }
}
