package ma.techvalley.compliance.filings;

/** Gives numbers: 1, 2, 3, … in each series, each to one filing, without gaps, under any concurrency and after any crash. */
public interface CaseNumbers {
    /** The filing's number: the one it was given before, or else the next of the series. */
    CaseNumber reserve(String filing, CaseNumber.Series series);
}
