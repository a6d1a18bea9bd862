package ma.techvalley.compliance.filings.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.techvalley.compliance.filings.FilingFilter;
import ma.techvalley.compliance.filings.FilingOrder;
import ma.techvalley.compliance.filings.FilingPosition;
import ma.techvalley.compliance.filings.FilingSearch;
import ma.techvalley.compliance.filings.QuotedNumber;
import ma.techvalley.compliance.filings.Span;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A search as the store understands it. */
final class FilingConditions {
    static final String ID = "_id";
    static final String SUBMITTED = "state.submittedAt";
    static final String DEADLINE = "state.deadline";
    static final String KIND = "state.kind";
    static final String STAGE = "state.stage";
    static final String COMPANY = "state.company";
    static final String OFFICER = "state.review.officer";
    static final String NUMBER = "state.caseNumber";
    static final String MARKS = "state.marks";
    private static final String ACTIVITY_CODE = "state.review.activityCode";

    private FilingConditions() {}

    static Bson of(FilingSearch search) {
        FilingFilter filter = search.filter();
        List<Bson> conditions = Stream.of(
                        Stream.ofNullable(search.among()).map(among -> in(COMPANY, among)),
                        equal(KIND, filter.kind()),
                        equal(STAGE, filter.stage()),
                        equal(COMPANY, filter.company()),
                        equal(OFFICER, filter.officer()),
                        quoted(filter.number()),
                        equal(MARKS, filter.mark()),
                        within(SUBMITTED, filter.submitted()),
                        within(DEADLINE, filter.due()),
                        Stream.of(isText(field(search.order()))))
                .flatMap(some -> some)
                .toList();
        return and(conditions);
    }

    /** That there is one, as a bound: with it, an index in the order asked for serves the page and its count alone. */
    private static Bson isText(String field) {
        return gt(field, "");
    }

    static Bson order(FilingOrder order) {
        return order.isDescending() ? Sorts.descending(field(order), ID) : Sorts.ascending(field(order), ID);
    }

    static Bson after(FilingPosition position, FilingOrder order) {
        String field = field(order);
        String moment = FilingCodec.text(position.moment());
        return order.isDescending()
                ? and(lte(field, moment), or(lt(field, moment), lt(ID, position.id())))
                : and(gte(field, moment), or(gt(field, moment), gt(ID, position.id())));
    }

    private static String field(FilingOrder order) {
        return order.isByDeadline() ? DEADLINE : SUBMITTED;
    }

    private static Stream<Bson> equal(String field, @Nullable Object value) {
        return value == null ? Stream.empty() : Stream.of(eq(field, value.toString()));
    }

    private static Stream<Bson> quoted(@Nullable QuotedNumber number) {
        return number == null
                ? Stream.empty()
                : Stream.concat(equal(NUMBER, number.number()), equal(ACTIVITY_CODE, number.activityCode()));
    }

    private static Stream<Bson> within(String field, Span span) {
        return Stream.of(
                        Optional.ofNullable(span.from()).map(from -> gte(field, FilingCodec.text(from))),
                        Optional.ofNullable(span.to()).map(to -> lt(field, FilingCodec.text(to))))
                .flatMap(Optional::stream);
    }
}
