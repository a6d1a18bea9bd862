package ma.techvalley.kit.audit;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** A query as the store understands it. */
final class AuditConditions {
    /** Everything was recorded between these; clients may name moments that no date of the store can hold. */
    private static final Instant FIRST = Instant.EPOCH;

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private AuditConditions() {}

    static Bson of(AuditQuery query) {
        List<Bson> conditions = Stream.of(
                        Optional.ofNullable(query.actor()).map(actor -> eq(AuditDocuments.ACTOR, actor)),
                        Optional.ofNullable(query.route()).map(route -> eq(AuditDocuments.ROUTE, route)),
                        Optional.ofNullable(query.outcome()).map(AuditConditions::ended),
                        Optional.ofNullable(query.from()).map(from -> gte(AuditDocuments.AT, date(from))),
                        Optional.ofNullable(query.to()).map(to -> lt(AuditDocuments.AT, date(to))),
                        query.position().map(AuditConditions::following))
                .flatMap(Optional::stream)
                .toList();
        return conditions.isEmpty() ? empty() : and(conditions);
    }

    static Bson ended(Outcome outcome) {
        return and(gte(AuditDocuments.STATUS, outcome.lowest()), lt(AuditDocuments.STATUS, outcome.firstAbove()));
    }

    private static Date date(Instant moment) {
        return Date.from(moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment);
    }

    /** Those after it, newest first. */
    static Bson following(AuditPosition last) {
        Date at = date(last.at());
        return and(lte(AuditDocuments.AT, at), or(lt(AuditDocuments.AT, at), lt(AuditDocuments.ID, last.sequence())));
    }
}
