package ma.techvalley.registry.companies.persistence;

import ma.techvalley.kit.aggregate.InMemoryAggregates;
import ma.techvalley.registry.companies.Companies;
import ma.techvalley.registry.companies.PublishedCompany;

class InMemoryCompaniesTest extends CompaniesPortTest {
    @Override
    Companies companies() {
        return new StoredCompanies(new InMemoryAggregates<>(PublishedCompany.TYPE));
    }
}
