package ma.techvalley.compliance.filings.messaging;

import java.time.Clock;
import ma.techvalley.compliance.filings.KeepingChain;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.inbox.TopicListener;
import org.springframework.stereotype.Component;

/** Lets follow from a filing what follows for others. It reads this service's own topic, so a crash in between is only a delay. */
@Component
final class ChainListener implements TopicListener {
    private final KeepingChain keeping;
    private final Clock clock;

    ChainListener(KeepingChain keeping, Clock clock) {
        this.keeping = keeping;
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
            keeping.follow(filing.id(), Command.causedBy(event.header(), clock.instant()));
        }
    }
}
