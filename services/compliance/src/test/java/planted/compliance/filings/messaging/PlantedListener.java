package planted.compliance.filings.messaging;

import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.kit.inbox.TopicListener;
import planted.zones.PlantedNeighbour;

/** Public, and knows another service's classes. */
public record PlantedListener(PlantedNeighbour neighbour) implements TopicListener {
    @Override
    public Topic topic() {
        return Topic.ZONES;
    }

    @Override
    public void on(Event event) {}
}
