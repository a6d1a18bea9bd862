package ma.techvalley.compliance.filings.persistence;

import ma.techvalley.compliance.filings.Companies;
import ma.techvalley.compliance.filings.KnownCompany;
import ma.techvalley.kit.inbox.VersionedView;

/** The companies of the registry's topic. */
public final class ViewedCompanies implements Companies {
    private final VersionedView<KnownCompany> view;

    public ViewedCompanies(VersionedView<KnownCompany> view) {
        this.view = view;
    }

    @Override
    public boolean isRegistered(String ice) {
        return view.find(ice).isPresent();
    }
}
