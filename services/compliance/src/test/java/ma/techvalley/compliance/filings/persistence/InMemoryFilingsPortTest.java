package ma.techvalley.compliance.filings.persistence;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Filings;

class InMemoryFilingsPortTest extends FilingsPortTest {
    private final Set<Filing> stored = ConcurrentHashMap.newKeySet();

    @Override
    Filings filings() {
        return new InMemoryFilings(() -> stored);
    }

    @Override
    void store(Filing filing) {
        stored.add(filing);
    }
}
