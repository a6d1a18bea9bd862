package ma.techvalley.registry.companies.messaging;

import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.compliance.StandingState;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.registry.companies.ProtectionStanding;
import ma.techvalley.registry.companies.ProtectionStanding.CountryTransfers;
import org.springframework.stereotype.Component;

/** Remembers how each company stands with the data-protection authority. */
@Component
final class StandingsListener implements TopicListener {
    private final VersionedView<ProtectionStanding> standings;

    StandingsListener(VersionedView<ProtectionStanding> standings) {
        this.standings = standings;
    }

    @Override
    public Topic topic() {
        return Topic.STANDINGS;
    }

    @Override
    public void on(Event event) {
        StandingState standing = (StandingState) event.state();
        standings.put(
                event,
                new ProtectionStanding(
                        standing.baseFilings(),
                        standing.transfers().stream()
                                .map(some -> new CountryTransfers(some.country(), some.transfers()))
                                .toList(),
                        standing.suspendedTransfers()));
    }
}
