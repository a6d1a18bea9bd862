package ma.techvalley.gateway;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.compliance.FilingChange;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A filing as its events tell it: a declaration that its controller made and that was granted, but for what is said otherwise. */
public final class SampleFiling {
    public static final String CONTROLLER = "001561191000066";
    private static final Set<Stage> OPEN = EnumSet.of(Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.INCOMPLETE);

    private final String id;
    private final Stage stage;
    private Kind kind = Kind.DECLARATION;
    private String company = CONTROLLER;
    private @Nullable String controller;
    private String name = "Atlas";
    private String purpose = "Clients";
    private String number = "908/2025";
    private @Nullable String code = "GC";
    private @Nullable List<String> formerCodes;
    private Instant decidedAt = Instant.parse("2025-05-02T23:30:00Z");
    private @Nullable Instant endedAt;

    private SampleFiling(String id, Stage stage) {
        this.id = id;
        this.stage = stage;
    }

    public static SampleFiling of(String id, Stage stage) {
        return new SampleFiling(id, stage);
    }

    public SampleFiling kind(Kind its) {
        kind = its;
        return this;
    }

    /** Who files. */
    public SampleFiling by(String ice) {
        company = ice;
        return this;
    }

    /** For whom a processor files; null for itself. */
    public SampleFiling forController(@Nullable String ice) {
        controller = ice;
        return this;
    }

    /** The controller's name. */
    public SampleFiling named(String its) {
        name = its;
        return this;
    }

    public SampleFiling purpose(String its) {
        purpose = its;
        return this;
    }

    public SampleFiling number(int sequence, int year) {
        number = sequence + "/" + year;
        return this;
    }

    /** Null where silence granted it. */
    public SampleFiling code(@Nullable String its) {
        code = its;
        return this;
    }

    /** That the code was by mistake. */
    public SampleFiling formerCodes(String... its) {
        formerCodes = List.of(its);
        return this;
    }

    public SampleFiling decidedAt(Instant moment) {
        decidedAt = moment;
        return this;
    }

    public SampleFiling endedAt(@Nullable Instant moment) {
        endedAt = moment;
        return this;
    }

    public FilingState state() {
        boolean granted = !OPEN.contains(stage) && stage != Stage.REFUSED;
        String letter = kind.name().substring(0, 1);
        return new FilingState(
                id,
                company,
                name,
                "Casablanca",
                kind,
                FilingState.Nature.NORMAL,
                "Gestion des clients",
                purpose,
                List.of("FR"),
                stage,
                letter + "-" + number,
                granted ? code : null,
                granted ? letter + (code == null ? "-" : "-" + code + "-") + number : null,
                Instant.parse("2025-05-01T10:00:00Z"),
                OPEN.contains(stage) ? null : decidedAt,
                null,
                endedAt,
                controller,
                formerCodes);
    }

    /** The event that made it what it is. */
    public ProducerRecord<String, byte[]> event(long version) {
        return Samples.event(id, version, change(), state());
    }

    private FilingChange change() {
        String officer = "officer-1";
        return switch (stage) {
            case SUBMITTED -> new FilingChange.Submitted();
            case UNDER_REVIEW -> new FilingChange.Taken(officer);
            case INCOMPLETE -> new FilingChange.CompletionRequested(officer, List.of("h"));
            case GRANTED -> new FilingChange.Granted(officer, "D-" + number, "complete");
            case REFUSED -> new FilingChange.Refused(officer, "no ground");
            case WITHDRAWN -> new FilingChange.Withdrawn(officer, "SECURITY", "dangers");
            case DELETED -> new FilingChange.Deleted("D-" + number);
            case SUSPENDED -> new FilingChange.Suspended("base", "its base has ended");
            case SUPERSEDED -> new FilingChange.Superseded("change", "D-" + number);
        };
    }
}
