package ma.techvalley.compliance.filings.persistence;

import ma.techvalley.compliance.filings.CaseNumbers;

class InMemoryCaseNumbersPortTest extends CaseNumbersPortTest {
    private final InMemoryCaseNumbers numbers = new InMemoryCaseNumbers();

    @Override
    CaseNumbers numbers() {
        return numbers;
    }
}
