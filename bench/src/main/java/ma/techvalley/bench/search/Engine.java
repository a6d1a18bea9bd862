package ma.techvalley.bench.search;

import java.util.List;
import java.util.function.BiFunction;
import ma.techvalley.bench.data.Found;
import ma.techvalley.bench.data.Question;
import ma.techvalley.contracts.zones.OfficeSpaceState;

/** Something that has the spaces in memory and the questions in the form it likes best. */
interface Engine {
    /** What is timed; the answer in whatever form it comes, so that nobody pays for ours. */
    Object search(int question);

    /** The same in the form that is compared. */
    Found found(int question);

    /** Who takes part. */
    enum Kind {
        FLOOR("bitset kernel (floor)", BitsetEngine::new),
        OURS("gateway", GatewayEngine::new),
        LUCENE("Lucene in memory", LuceneEngine::new),
        CQENGINE("CQEngine", CqEngine::new),
        STREAM("list + stream", StreamEngine::new);

        private final String words;
        private final BiFunction<List<OfficeSpaceState>, List<Question>, Engine> maker;

        Kind(String words, BiFunction<List<OfficeSpaceState>, List<Question>, Engine> maker) {
            this.words = words;
            this.maker = maker;
        }

        String words() {
            return words;
        }

        Engine of(List<OfficeSpaceState> spaces, List<Question> questions) {
            return maker.apply(spaces, questions);
        }
    }
}
