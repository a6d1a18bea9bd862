package ma.techvalley.compliance.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Rules of which exactly one about each thing is in force on a day: the newest that has begun.
 *
 * @param <K> what rules are about
 * @param <R> a rule
 */
public final class DatedRules<K extends Enum<K>, R extends Dated<K>> {
    private final Map<K, TreeMap<LocalDate, R>> rules;

    /** @throws IllegalStateException if about something no rule holds since the law, or two begin on one day */
    public DatedRules(Class<K> about, List<R> rules) {
        this.rules = new EnumMap<>(about);
        for (K key : about.getEnumConstants()) {
            this.rules.put(key, new TreeMap<>());
        }
        rules.forEach(this::add);
        this.rules.forEach((key, rows) -> {
            if (!rows.containsKey(LocalDate.MIN)) {
                throw new IllegalStateException("no rule about " + key + " holds since the law");
            }
        });
    }

    /** The rule in force. */
    public R on(LocalDate day, K about) {
        TreeMap<LocalDate, R> rows = Objects.requireNonNull(rules.get(about));
        return Objects.requireNonNull(rows.floorEntry(day)).getValue();
    }

    private void add(R rule) {
        if (Objects.requireNonNull(rules.get(rule.about())).put(rule.start(), rule) != null) {
            throw new IllegalStateException("two rules about " + rule.about() + " begin on one day: " + rule);
        }
    }
}
