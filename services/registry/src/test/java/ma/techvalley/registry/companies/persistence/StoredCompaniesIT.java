package ma.techvalley.registry.companies.persistence;

import ma.techvalley.registry.companies.Companies;
import ma.techvalley.registry.running.RunningRegistry;

class StoredCompaniesIT extends CompaniesPortTest {
    @Override
    Companies companies() {
        return RunningRegistry.bean(Companies.class);
    }
}
