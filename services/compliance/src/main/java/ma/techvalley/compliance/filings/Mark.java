package ma.techvalley.compliance.filings;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something that has happened to a filing and that its stage does not say. */
public enum Mark {
    /** Silence has granted it (decree 2-09-165, article 28). */
    TACIT(filing -> filing.review().isDecidedBySilence()),
    /** The authority has made a request of a declaration (law 09-08, article 20). */
    MOVED(filing -> filing.timetable().isMoved()),
    /** The authority has given itself more time (decree 2-09-165, article 28). */
    EXTENDED(filing -> filing.timetable().isExtended()),
    /** The authority has let the law's time for its answer pass: {@link Filing#escalatedAt}. */
    ESCALATED(filing -> filing.escalatedAt() != null);

    private final Predicate<Filing> has;

    Mark(Predicate<Filing> has) {
        this.has = has;
    }

    static List<Mark> of(Filing filing) {
        return Stream.of(values()).filter(mark -> mark.has.test(filing)).toList();
    }
}
