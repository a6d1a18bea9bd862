package ma.techvalley.registry.companies.persistence;

import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.registry.companies.ProtectionStanding;
import ma.techvalley.registry.companies.ProtectionStandings;
import ma.techvalley.registry.identifiers.Ice;
import org.springframework.stereotype.Component;

/** Standings from the view that the listener keeps. */
@Component
final class ViewedStandings implements ProtectionStandings {
    private final VersionedView<ProtectionStanding> view;

    ViewedStandings(VersionedView<ProtectionStanding> view) {
        this.view = view;
    }

    @Override
    public ProtectionStanding of(Ice company) {
        return view.find(company.value()).orElse(ProtectionStanding.NONE);
    }
}
