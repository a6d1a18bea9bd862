package ma.techvalley.compliance.filings.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.Mark;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.aggregate.StateCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Filings as documents, with moments as text that sorts as they follow: ISO 8601 with always three decimals. */
final class FilingCodec {
    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private FilingCodec() {}

    static StateCodec codec() {
        return new StateCodec(EventJson.mapper()
                .rebuild()
                .addModule(new SimpleModule("sortable moments").addSerializer(new Moments()))
                .addMixIn(Filing.class, Sorted.class)
                .build());
    }

    static String text(Instant moment) {
        return SORTABLE.format(moment);
    }

    /** What filings are listed by, written beside what they are and not read again. */
    private interface Sorted {
        @JsonProperty(value = "deadline", access = JsonProperty.Access.READ_ONLY)
        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        Optional<Instant> deadline();

        @JsonProperty(value = "marks", access = JsonProperty.Access.READ_ONLY)
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Mark> marks();
    }

    private static final class Moments extends StdSerializer<Instant> {
        Moments() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializationContext context) {
            out.writeString(text(value));
        }
    }
}
