package ma.techvalley.jobs.reports.persistence;

import java.util.Optional;
import ma.techvalley.jobs.reports.Companies;
import ma.techvalley.jobs.reports.KnownCompany;
import ma.techvalley.kit.inbox.VersionedView;

/** The companies of the registry's topic. */
public final class ViewedCompanies implements Companies {
    private final VersionedView<KnownCompany> view;

    public ViewedCompanies(VersionedView<KnownCompany> view) {
        this.view = view;
    }

    @Override
    public Optional<KnownCompany> find(String ice) {
        return view.find(ice);
    }
}
