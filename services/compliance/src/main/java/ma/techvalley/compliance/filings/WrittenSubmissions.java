package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.function.Function;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;

/** Submissions as filers write them: the form in which they are sent, and kept as long as they are drafts. */
public interface WrittenSubmissions {
    /**
     * Reads one as if it had been sent at once.
     *
     * @param text in that form, with any part of it missing
     * @param faults what is wrong with what could be read
     * @throws Refusal 400 with everything that is missing or wrong
     */
    Submission read(String text, Function<Submission, List<Violation>> faults);
}
