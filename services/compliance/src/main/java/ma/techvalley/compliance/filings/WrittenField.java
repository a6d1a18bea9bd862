package ma.techvalley.compliance.filings;

import java.util.Optional;
import java.util.regex.Pattern;
import ma.techvalley.kit.problem.Refusal;

/** Something that officers have written about a filing and that may have a clerical error; silence and filers have written none of it. */
public enum WrittenField {
    /** Why it was granted or refused. */
    DECISION_REASON {
        @Override
        Optional<String> of(Filing filing) {
            return Optional.ofNullable(filing.review().verdict())
                    .filter(verdict -> verdict.officer() != null)
                    .map(Verdict::reason);
        }

        @Override
        FilingCopy with(String text, Filing filing) {
            return filing.copy().review(filing.review().reasoned(text));
        }
    },
    /** One to three capitals, part of the instrument's number. */
    ACTIVITY_CODE {
        @Override
        Optional<String> of(Filing filing) {
            return Optional.ofNullable(filing.review().activityCode());
        }

        @Override
        FilingCopy with(String text, Filing filing) {
            if (!CODE.matcher(text).matches()) {
                throw Refusal.invalid("/text", "pattern", "An activity code has one to three capitals.");
            }
            return filing.copy().review(filing.review().coded(text));
        }
    },
    /** Why it was withdrawn. */
    WITHDRAWAL_REASON {
        @Override
        Optional<String> of(Filing filing) {
            return Optional.ofNullable(filing.ending())
                    .filter(ending -> ending.officer() != null)
                    .map(Ending::reason);
        }

        @Override
        FilingCopy with(String text, Filing filing) {
            Ending ending = filing.ending();
            return ending == null ? filing.copy() : filing.copy().ending(ending.reasoned(text));
        }
    };

    private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}");

    /** What an officer has written there. */
    abstract Optional<String> of(Filing filing);

    /** The filing with another text there. @throws Refusal 400 for one that it does not take */
    abstract FilingCopy with(String text, Filing filing);
}
