package ma.techvalley.registry.companies.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.registry.companies.DataProtection;
import ma.techvalley.registry.companies.FiledCase;
import ma.techvalley.registry.companies.Filings;
import ma.techvalley.registry.identifiers.Ice;
import org.bson.Document;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Counts over the view of filings that the listener keeps. */
@Component
final class MongoFilings implements Filings, SmartInitializingSingleton {
    private final MongoCollection<Document> filings;

    MongoFilings(MongoDatabase database) {
        this.filings = database.getCollection(FiledCase.VIEW);
    }

    @Override
    public void afterSingletonsInstantiated() {
        filings.createIndex(Indexes.ascending("value.company"));
    }

    @Override
    public DataProtection of(Ice company) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        filings.aggregate(List.of(
                        Aggregates.match(eq("value.company", company.value())),
                        Aggregates.group("$value.stage", Accumulators.sum("count", 1))))
                .forEach(group -> counts.put(Stage.valueOf(group.getString("_id")), group.getInteger("count")));
        return new DataProtection(
                counts.getOrDefault(Stage.GRANTED, 0),
                counts.getOrDefault(Stage.UNDER_REVIEW, 0),
                counts.getOrDefault(Stage.SUBMITTED, 0),
                counts.getOrDefault(Stage.INCOMPLETE, 0),
                counts.getOrDefault(Stage.REFUSED, 0),
                counts.getOrDefault(Stage.WITHDRAWN, 0),
                counts.getOrDefault(Stage.DELETED, 0),
                counts.getOrDefault(Stage.SUSPENDED, 0),
                counts.getOrDefault(Stage.SUPERSEDED, 0));
    }
}
