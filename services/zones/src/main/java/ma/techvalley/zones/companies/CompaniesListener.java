package ma.techvalley.zones.companies;

import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.inbox.VersionedView;
import org.springframework.stereotype.Component;

/** Keeps the view of companies: the registry's topic knows companies only. */
@Component
final class CompaniesListener implements TopicListener {
    private final VersionedView<Company> companies;

    CompaniesListener(VersionedView<Company> companies) {
        this.companies = companies;
    }

    @Override
    public Topic topic() {
        return Topic.REGISTRY;
    }

    @Override
    public void on(Event event) {
        CompanyState company = (CompanyState) event.state();
        companies.put(event, new Company(company.ice(), company.standing()));
    }
}
