package ma.techvalley.compliance.filings;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.techvalley.compliance.law.Morocco;
import ma.techvalley.contracts.compliance.FilingState.Kind;

/**
 * The registration number that later formalities must quote (CNDP internal rules, article 32), shaped as in the national
 * register: {@code D-908/2025}.
 */
public record CaseNumber(Series series, int sequence) {
    private static final Pattern SHAPE = Pattern.compile("([DAT])-([1-9][0-9]{0,8})/([0-9]{4})");

    /**
     * Numbers that follow one another.
     *
     * @param letter D, A or T, by kind
     * @param year of the submission, in Morocco
     */
    public record Series(char letter, int year) {
        public static Series of(Kind kind, Instant submittedAt) {
            char letter = switch (kind) {
                case DECLARATION -> 'D';
                case AUTHORISATION -> 'A';
                case TRANSFER -> 'T';
            };
            return new Series(letter, Morocco.dayOf(submittedAt).getYear());
        }
    }

    public static CaseNumber parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
        Series series = new Series(shape.group(1).charAt(0), Integer.parseInt(shape.group(3)));
        return new CaseNumber(series, Integer.parseInt(shape.group(2)));
    }

    /** The number of the receipt or authorisation: the case number with the code of the activity in it. */
    String instrument(String activityCode) {
        return "%c-%s-%d/%04d".formatted(series.letter, activityCode, sequence, series.year);
    }

    @Override
    public String toString() {
        return "%c-%d/%04d".formatted(series.letter, sequence, series.year);
    }
}
