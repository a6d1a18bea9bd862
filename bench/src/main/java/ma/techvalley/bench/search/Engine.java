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
        FLOOR(
                "bitset kernel (floor)",
                "long[] words in the default sort's order, written by hand for these questions",
                BitsetEngine::new),
        OURS("gateway", "its own search, over the table that its applier publishes", GatewayEngine::new),
        LUCENE("Lucene in memory", LuceneEngine.SETTINGS, LuceneEngine::new),
        CQENGINE("CQEngine", CqEngine.SETTINGS, CqEngine::new),
        STREAM("list + stream", "sequential streams over one list", StreamEngine::new);

        private final String words;
        private final String settings;
        private final BiFunction<List<OfficeSpaceState>, List<Question>, Engine> maker;

        Kind(String words, String settings, BiFunction<List<OfficeSpaceState>, List<Question>, Engine> maker) {
            this.words = words;
            this.settings = settings;
            this.maker = maker;
        }

        String words() {
            return words;
        }

        /** As they are printed with a result. */
        String settings() {
            return settings;
        }

        Engine of(List<OfficeSpaceState> spaces, List<Question> questions) {
            return maker.apply(spaces, questions);
        }
    }
}
