package ma.techvalley.registry.companies.messaging;

import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.registry.companies.FiledCase;
import org.springframework.stereotype.Component;

/** Remembers of each filing whose it is and where it stands. */
@Component
final class FilingsListener implements TopicListener {
    private final VersionedView<FiledCase> filings;

    FilingsListener(VersionedView<FiledCase> filings) {
        this.filings = filings;
    }

    @Override
    public Topic topic() {
        return Topic.COMPLIANCE;
    }

    @Override
    public void on(Event event) {
        // Drafts and declared links are nobody else's business.
        if (event.state() instanceof FilingState filing) {
            filings.put(event, new FiledCase(filing.company(), filing.stage()));
        }
    }
}
