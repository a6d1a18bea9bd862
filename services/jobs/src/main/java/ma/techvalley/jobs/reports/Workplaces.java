package ma.techvalley.jobs.reports;

import ma.techvalley.kit.problem.Unavailable;

/** Finds where the people of a report work, or says why it cannot be reported. */
public final class Workplaces {
    private final Companies companies;
    private final Parks parks;

    public Workplaces(Companies companies, Parks parks) {
        this.companies = companies;
        this.parks = parks;
    }

    Workplace of(Submission submission) {
        KnownCompany company = companies
                .find(submission.company())
                .orElseThrow(() -> JobsProblems.unknownCompany(submission.company()));
        if (company.struckOff()) {
            throw JobsProblems.struckOff(company.ice());
        }
        KnownSite site = company.site(submission.site())
                .orElseThrow(() -> JobsProblems.unknownSite(company.ice(), submission.site()));
        if (!site.isOpenIn(submission.month())) {
            throw JobsProblems.notOpen(site, submission.month());
        }
        return new Workplace(company.ice(), site.id(), site.park(), region(site.park()));
    }

    /** A lease named the park, so it exists: if it is not known here, the zones topic has not been read that far. */
    private String region(String park) {
        return parks.regionOf(park).orElseThrow(() -> new Unavailable("The park " + park + " is not known here yet."));
    }
}
