package ma.techvalley.compliance.filings.messaging;

import java.time.Clock;
import java.util.List;
import ma.techvalley.compliance.filings.Following;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.inbox.TopicListener;
import org.springframework.stereotype.Component;

/** Lets follow from a filing what follows for others, and for its company. It reads this service's own topic, so a crash in between is only a delay. */
@Component
final class ChainListener implements TopicListener {
    private final List<Following> followings;
    private final Clock clock;

    ChainListener(List<Following> followings, Clock clock) {
        this.followings = List.copyOf(followings);
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.COMPLIANCE;
    }

    @Override
    public void on(Event event) {
        // Nobody has looked at a submitted one yet, so nothing was granted and can end.
        if (event.state() instanceof FilingState filing && filing.stage() != Stage.SUBMITTED) {
            Command cause = Command.causedBy(event.header(), clock.instant());
            followings.forEach(following -> following.follow(filing.id(), cause));
        }
    }
}
