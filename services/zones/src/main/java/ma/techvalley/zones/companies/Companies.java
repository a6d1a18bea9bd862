package ma.techvalley.zones.companies;

import java.util.List;
import java.util.Optional;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** The companies this service has heard of. */
@FunctionalInterface
public interface Companies {
    /** The registry has no such company, or its news has not arrived here. */
    ProblemType UNKNOWN_COMPANY = new ProblemType("unknown-company", 409, "We do not know this company");
    /** Only a verified company takes new space; what it has, it keeps. */
    ProblemType COMPANY_NOT_ELIGIBLE =
            new ProblemType("company-not-eligible", 409, "The company may not take new space");

    /** The company with that ICE, if the registry's news of it has arrived. */
    Optional<Company> find(String ice);

    /** The same ICE. @throws Refusal 409 unless that company may take new space */
    default String eligible(String ice) {
        Company company = find(ice)
                .orElseThrow(
                        () -> refusal(
                                UNKNOWN_COMPANY,
                                "No company \"" + ice + "\" has been heard of here."
                                        + " If it was registered just now, send the Consistency-Token that the registry answered with."));
        if (!company.mayTakeSpace()) {
            throw refusal(
                    COMPANY_NOT_ELIGIBLE,
                    "Company \"" + ice + "\" is " + company.standing() + "; only a VERIFIED one takes new space.");
        }
        return ice;
    }

    private static Refusal refusal(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of(new Violation("/company", type.slug(), detail)));
    }
}
