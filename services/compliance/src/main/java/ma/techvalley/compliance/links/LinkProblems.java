package ma.techvalley.compliance.links;

import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;

/** Why an officer may not have to do with a file. */
public final class LinkProblems {
    public static final ProblemType DECLARED_LINK =
            new ProblemType("declared-link", 409, "The officer has declared a link with the company");

    private LinkProblems() {}

    /** It says neither with whom nor until when: whoever wants to hand a filing over to that officer reads it as well. */
    static Refusal declaredLink(String officer) {
        return new Refusal(
                DECLARED_LINK,
                "%s has, or had in the last five years, a link with a company that the filing is about (decree 2-09-165, article 18)."
                        .formatted(officer));
    }
}
