package ma.techvalley.compliance.filings.messaging;

import ma.techvalley.compliance.filings.KnownCompany;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.inbox.VersionedView;
import org.springframework.stereotype.Component;

/** Takes note of companies. */
@Component
final class CompaniesListener implements TopicListener {
    private final VersionedView<KnownCompany> companies;

    CompaniesListener(VersionedView<KnownCompany> companies) {
        this.companies = companies;
    }

    @Override
    public Topic topic() {
        return Topic.REGISTRY;
    }

    @Override
    public void on(Event event) {
        if (event.state() instanceof CompanyState company) {
            companies.put(event, new KnownCompany(company.ice(), company.legalName()));
        }
    }
}
