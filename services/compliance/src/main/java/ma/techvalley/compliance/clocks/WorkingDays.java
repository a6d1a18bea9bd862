package ma.techvalley.compliance.clocks;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.techvalley.compliance.law.Table;

/**
 * The days on which the State's offices are open, as {@code working-days.csv} has them. Feasts follow the moon and are announced
 * when it is seen, so a year is known only once its feasts are written down.
 */
public final class WorkingDays {
    private static final Set<String> FEASTS = Set.of("fitr", "adha", "moharram", "mawlid");

    private final Set<DayOfWeek> weekEnds = EnumSet.noneOf(DayOfWeek.class);
    private final Map<MonthDay, Integer> yearly = new HashMap<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private final Map<Integer, Set<String>> feasts = new HashMap<>();

    /**
     * @param lines cells {@code day;name;since;source}
     * @throws IllegalStateException if a day cannot be read, or a year has some feasts and lacks others
     */
    WorkingDays(List<List<String>> lines) {
        lines.forEach(this::add);
        feasts.forEach((year, names) -> {
            if (!names.equals(FEASTS)) {
                throw new IllegalStateException("the feasts of %d are %s, not %s".formatted(year, names, FEASTS));
            }
        });
    }

    /** Those of the platform. */
    public static WorkingDays ofMorocco() {
        return new WorkingDays(Table.read(WorkingDays.class, "working-days.csv", 4));
    }

    /** @throws ma.techvalley.kit.problem.Refusal 409 if the year's feasts are not known */
    boolean include(LocalDate day) {
        if (!feasts.containsKey(day.getYear())) {
            throw ClockProblems.unknownYear(day.getYear());
        }
        Integer since = yearly.get(MonthDay.from(day));
        return !weekEnds.contains(day.getDayOfWeek())
                && !dates.contains(day)
                && (since == null || day.getYear() < since);
    }

    /**
     * The last of so many working days after a day, which itself is not counted.
     *
     * @throws ma.techvalley.kit.problem.Refusal 409 if a year on the way is not known
     */
    LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; left -= include(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** How many days after a day belong to years that are known, up to the first that is not. */
    long knownAfter(LocalDate day) {
        int year = day.getYear();
        while (feasts.containsKey(year)) {
            year++;
        }
        return Math.max(0, ChronoUnit.DAYS.between(day, LocalDate.of(year, 1, 1)) - 1);
    }

    private void add(List<String> cells) {
        String day = cells.getFirst();
        try {
            if (day.startsWith("--")) {
                yearly.put(MonthDay.parse(day), cells.get(2).isEmpty() ? 0 : Integer.parseInt(cells.get(2)));
            } else if (Character.isDigit(day.charAt(0))) {
                addFeast(LocalDate.parse(day), cells.get(1));
            } else {
                weekEnds.add(DayOfWeek.valueOf(day));
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("not a day: " + cells, unreadable);
        }
    }

    private void addFeast(LocalDate date, String name) {
        dates.add(date);
        feasts.computeIfAbsent(date.getYear(), year -> new HashSet<>()).add(name);
    }
}
