package ma.techvalley.jobs.reports.messaging;

import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.jobs.reports.KnownCompany;
import ma.techvalley.jobs.reports.KnownSite;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.inbox.VersionedView;
import org.springframework.stereotype.Component;

/** Takes note of companies, their standing and their sites. */
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
            companies.put(event, known(company));
        }
    }

    private static KnownCompany known(CompanyState company) {
        return new KnownCompany(
                company.ice(),
                company.standing() == CompanyState.Standing.STRUCK_OFF,
                company.sites().stream().map(CompaniesListener::known).toList());
    }

    private static KnownSite known(CompanyState.Site site) {
        return new KnownSite(site.id(), site.park(), site.opensOn(), site.closesOn());
    }
}
