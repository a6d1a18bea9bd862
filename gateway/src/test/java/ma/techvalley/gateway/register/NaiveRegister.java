package ma.techvalley.gateway.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.contracts.compliance.FilingState.Kind;
import ma.techvalley.contracts.compliance.FilingState.Stage;
import ma.techvalley.gateway.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A question to the register, and what it has to find: all filings are gone through, with nothing of what is tested.
 *
 * @param controller a key of {@link #CONTROLLERS}
 * @param purpose a key of {@link #PURPOSES}
 */
record NaiveRegister(
        @Nullable String controller,
        @Nullable String purpose,
        @Nullable String ice,
        @Nullable Integer year,
        Set<Kind> regimes) {
    static final NaiveRegister ALL = new NaiveRegister(null, null, null, null, Set.of());

    /** Words that are looked for, and the names that have them. */
    static final Map<String, Set<String>> CONTROLLERS = new TreeMap<>(Map.of(
            "ATLAS", Set.of("Société Atlas Services", "Atlas-Conseil"),
            "societe services", Set.of("Société Atlas Services"),
            "الاطلس", Set.of("شركة الأطلس"),
            "nobody", Set.of()));

    static final Map<String, Set<String>> PURPOSES = new TreeMap<>(Map.of(
            "GERER", Set.of("Gérer la paie", "Gérer l'accès"),
            "paie", Set.of("Gérer la paie"),
            "زبائن", Set.of("خدمة الزَّبائن")));

    private static final Set<Stage> NOT_PUBLIC =
            Set.of(Stage.SUBMITTED, Stage.UNDER_REVIEW, Stage.INCOMPLETE, Stage.REFUSED);

    /** Any of them, among companies of {@link RandomFilings}. */
    static NaiveRegister random(Random random) {
        return new NaiveRegister(
                perhaps(random, List.copyOf(CONTROLLERS.keySet())),
                perhaps(random, List.copyOf(PURPOSES.keySet())),
                perhaps(random, RandomFilings.COMPANIES),
                perhaps(random, List.of(2024, 2025, 2026)),
                random.nextBoolean() ? Set.of() : EnumSet.of(Kind.values()[random.nextInt(3)], Kind.TRANSFER));
    }

    private static <T> @Nullable T perhaps(Random random, List<T> values) {
        return random.nextInt(3) == 0 ? values.get(random.nextInt(values.size())) : null;
    }

    /** The same question as the register is asked it. */
    RegisterQuery query() {
        return new RegisterQuery(words(controller), words(purpose), null, ice, year, regimes);
    }

    /** Case numbers, in their order. */
    List<String> finds(Collection<FilingState> filings) {
        return filings.stream()
                .filter(filing -> !NOT_PUBLIC.contains(filing.stage()))
                .filter(this::accepts)
                .sorted(Comparator.comparing(FilingState::decidedAt).reversed().thenComparing(FilingState::id))
                .map(FilingState::caseNumber)
                .toList();
    }

    private boolean accepts(FilingState filing) {
        return (controller == null || has(CONTROLLERS, controller, filing.controllerName()))
                && (purpose == null || has(PURPOSES, purpose, filing.purpose()))
                && (ice == null || ice.equals(filing.company()) || ice.equals(filing.controllerCompany()))
                && (year == null || String.valueOf(filing.caseNumber()).contains(year.toString()))
                && (regimes.isEmpty() || regimes.contains(filing.kind()));
    }

    private static boolean has(Map<String, Set<String>> texts, String words, String text) {
        return Objects.requireNonNull(texts.get(words)).contains(text);
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Folding.words(text);
    }
}
