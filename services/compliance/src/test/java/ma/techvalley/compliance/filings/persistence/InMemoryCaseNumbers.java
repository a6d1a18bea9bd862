package ma.techvalley.compliance.filings.persistence;

import java.util.HashMap;
import java.util.Map;
import ma.techvalley.compliance.filings.CaseNumber;
import ma.techvalley.compliance.filings.CaseNumbers;

/** Says in the plainest way what numbers without gaps are. */
public final class InMemoryCaseNumbers implements CaseNumbers {
    private final Map<String, CaseNumber> reserved = new HashMap<>();
    private final Map<CaseNumber.Series, Integer> last = new HashMap<>();

    @Override
    public synchronized CaseNumber reserve(String filing, CaseNumber.Series series) {
        return reserved.computeIfAbsent(filing, any -> new CaseNumber(series, last.merge(series, 1, Integer::sum)));
    }
}
