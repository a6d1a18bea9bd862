package ma.techvalley.jobs.reports.messaging;

import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.contracts.zones.ZonesState;
import ma.techvalley.jobs.reports.KnownPark;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.inbox.VersionedView;
import org.springframework.stereotype.Component;

/** Takes note of parks, for the region of a report. */
@Component
final class ParksListener implements TopicListener {
    private final VersionedView<KnownPark> parks;

    ParksListener(VersionedView<KnownPark> parks) {
        this.parks = parks;
    }

    @Override
    public Topic topic() {
        return Topic.ZONES;
    }

    @Override
    public void on(Event event) {
        switch ((ZonesState) event.state()) {
            case ParkState park -> parks.put(event, new KnownPark(park.code(), park.region()));
            case OfficeSpaceState _ -> {} // reports know parks only
        }
    }
}
