package ma.techvalley.embedded.store;

import java.util.List;
import java.util.stream.Stream;

/** An index whose entries lie in the order of its fields. */
interface Ordered {
    /** The fields in order; the last one makes an entry unique. */
    List<String> order();

    /** Candidates, in order: every document that could lie in the range, perhaps others too, perhaps one of them twice. */
    Stream<Candidate> candidates(KeyRange range, boolean descending);

    /** Whether a range of a single key finds at most one document. */
    boolean identifies(int equalFields);
}
