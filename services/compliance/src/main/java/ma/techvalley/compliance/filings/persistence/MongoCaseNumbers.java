package ma.techvalley.compliance.filings.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import ma.techvalley.compliance.filings.CaseNumber;
import ma.techvalley.compliance.filings.CaseNumber.Series;
import ma.techvalley.compliance.filings.CaseNumbers;
import ma.techvalley.kit.problem.Unavailable;
import org.bson.Document;

/**
 * Reservations {@code {_id: "D-908/2025", filing, series, sequence}}, never removed. Both keys are unique: two filings cannot have
 * one number, nor one filing two. Only the number after the highest is ever tried, so there are no gaps.
 */
public final class MongoCaseNumbers implements CaseNumbers {
    /** Each lost attempt is another filing that got its number, so only a broken store needs so many. */
    private static final int ATTEMPTS = 1000;

    private final MongoCollection<Document> reservations;
    /** Spares this instance's own requests the race; between instances the keys decide. */
    private final ReentrantLock turn = new ReentrantLock();

    public MongoCaseNumbers(MongoDatabase database) {
        this.reservations = database.getCollection("caseNumbers");
    }

    /** Creates the indexes; safe to repeat. */
    public void prepare() {
        reservations.createIndex(Indexes.ascending("filing"), new IndexOptions().unique(true));
        reservations.createIndex(Indexes.ascending("series", "sequence"), new IndexOptions().unique(true));
    }

    @Override
    public CaseNumber reserve(String filing, Series series) {
        turn.lock();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<CaseNumber> reserved = of(filing).or(() -> insert(filing, next(series)));
                if (reserved.isPresent()) {
                    return reserved.get();
                }
            }
        } finally {
            turn.unlock();
        }
        throw new Unavailable("no case number could be reserved");
    }

    private Optional<CaseNumber> of(String filing) {
        return Optional.ofNullable(reservations.find(eq("filing", filing)).first())
                .map(reservation -> CaseNumber.parse(reservation.getString("_id")));
    }

    private CaseNumber next(Series series) {
        Document highest = reservations
                .find(eq("series", name(series)))
                .sort(Sorts.descending("sequence"))
                .limit(1)
                .first();
        return new CaseNumber(series, highest == null ? 1 : highest.getInteger("sequence") + 1);
    }

    /** Empty if the number, or a number for the filing, was reserved in the meantime. */
    private Optional<CaseNumber> insert(String filing, CaseNumber number) {
        try {
            reservations.insertOne(new Document("_id", number.toString())
                    .append("filing", filing)
                    .append("series", name(number.series()))
                    .append("sequence", number.sequence()));
            return Optional.of(number);
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private static String name(Series series) {
        return series.letter() + "/" + series.year();
    }
}
