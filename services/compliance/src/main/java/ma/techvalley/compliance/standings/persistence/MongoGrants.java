package ma.techvalley.compliance.standings.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.compliance.standings.Grant;
import ma.techvalley.compliance.standings.Grants;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads of each filing in force no more than is counted. */
public final class MongoGrants implements Grants {
    private static final String COMPANY = "state.company";
    private static final String STAGE = "state.stage";
    private static final String KIND = "state.kind";
    private static final String COUNTRY = "state.items.importer.country";
    private static final Bson COUNTED = Projections.include(KIND, COUNTRY);

    private final MongoCollection<Document> filings;

    public MongoGrants(MongoDatabase database) {
        this.filings = database.getCollection("filings");
    }

    /** Creates the index; safe to repeat. */
    public void prepare() {
        filings.createIndex(Indexes.ascending(COMPANY, STAGE));
    }

    @Override
    public List<Grant> of(String company) {
        List<Grant> grants = new ArrayList<>();
        for (Stage stage : List.of(Stage.GRANTED, Stage.SUSPENDED)) {
            filings.find(and(eq(COMPANY, company), eq(STAGE, stage.name())))
                    .projection(COUNTED)
                    .forEach(filing -> grants.add(grant(filing, stage)));
        }
        return grants;
    }

    @Override
    public List<String> filers() {
        return filings.distinct(COMPANY, String.class).into(new ArrayList<>());
    }

    private static Grant grant(Document filing, Stage stage) {
        boolean abroad = Kind.TRANSFER.name().equals(filing.getEmbedded(List.of("state", "kind"), String.class));
        return new Grant(
                abroad ? filing.getEmbedded(List.of("state", "items", "importer", "country"), String.class) : null,
                stage == Stage.SUSPENDED);
    }
}
