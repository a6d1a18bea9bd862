package ma.techvalley.jobs.reports.persistence;

import java.util.Optional;
import ma.techvalley.jobs.reports.KnownPark;
import ma.techvalley.jobs.reports.Parks;
import ma.techvalley.kit.inbox.VersionedView;

/** The parks of the zones' topic. */
public final class ViewedParks implements Parks {
    private final VersionedView<KnownPark> view;

    public ViewedParks(VersionedView<KnownPark> view) {
        this.view = view;
    }

    @Override
    public Optional<String> regionOf(String park) {
        return view.find(park).map(KnownPark::region);
    }
}
