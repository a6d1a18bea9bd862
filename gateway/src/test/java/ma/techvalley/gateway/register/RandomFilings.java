package ma.techvalley.gateway.register;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.gateway.SampleFiling;
import org.jspecify.annotations.Nullable;

/** Filings of every kind and stage, many of which were decided in the same moment. */
final class RandomFilings {
    static final List<String> COMPANIES =
            List.of(SampleFiling.CONTROLLER, "002000000007563", "002000000007660", "002000000007757");
    private static final Instant FIRST = Instant.parse("2025-03-30T23:59:58Z");

    private final Random random;

    RandomFilings(Random random) {
        this.random = random;
    }

    /** Whose number is that of no other sequence. */
    FilingState filing(int sequence) {
        return filing(sequence, any(List.of(Stage.values())));
    }

    FilingState filing(int sequence, Stage stage) {
        String company = any(COMPANIES);
        String other = any(COMPANIES);
        return SampleFiling.of("filing-" + sequence, stage)
                .by(company)
                .forController(other.equals(company) ? null : other)
                .kind(any(List.of(Kind.values())))
                .named(any(List.of("Société Atlas Services", "Atlas-Conseil", "شركة الأطلس", "Crédit & Cie")))
                .purpose(any(List.of("Gérer la paie", "Gérer l'accès", "خدمة الزَّبائن", "Ventes")))
                .number(sequence, 2024 + random.nextInt(3))
                .code(code())
                .decidedAt(FIRST.plusSeconds(random.nextInt(100)))
                .state();
    }

    private @Nullable String code() {
        return random.nextInt(5) == 0 ? null : any(List.of("GC", "RH", "S"));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
