package ma.techvalley.compliance.filings.persistence;

import ma.techvalley.compliance.filings.CaseNumbers;
import org.junit.jupiter.api.AfterEach;

class MongoCaseNumbersPortTest extends CaseNumbersPortTest {
    private final FreshDatabase fresh = new FreshDatabase();

    @AfterEach
    void close() {
        fresh.close();
    }

    @Override
    CaseNumbers numbers() {
        return fresh.numbers();
    }
}
