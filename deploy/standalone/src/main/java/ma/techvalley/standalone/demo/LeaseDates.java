package ma.techvalley.standalone.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import ma.techvalley.standalone.demo.Part.Lease;
import org.jspecify.annotations.Nullable;

/** When leases start and end: from 26 months ago on, some soon over, a few still to begin. */
final class LeaseDates {
    private static final int OLDEST = 26;
    private static final List<Integer> YEARS = List.of(3, 3, 6, 6, 9);
    private final Dice dice;
    private final YearMonth thisMonth;

    LeaseDates(Dice dice, YearMonth thisMonth) {
        this.dice = dice;
        this.thisMonth = thisMonth;
    }

    Lease lease(String company, int area) {
        LocalDate start = dice.chance(5)
                ? thisMonth.plusMonths(dice.between(1, 4)).atDay(1)
                : thisMonth.minusMonths(monthsAgo()).atDay(dice.oneOf(List.of(1, 1, 1, 15)));
        return new Lease(company, area, start, end(start));
    }

    /** Most of them old: the park was not let in a day. */
    private int monthsAgo() {
        return dice.chance(75) ? dice.between(OLDEST - 1, OLDEST) : dice.between(1, OLDEST - 2);
    }

    private @Nullable LocalDate end(LocalDate start) {
        if (dice.chance(15)) {
            return null;
        }
        return start.isBefore(thisMonth.atDay(1)) && dice.chance(9)
                ? thisMonth.plusMonths(dice.between(0, 3)).atEndOfMonth()
                : start.plusYears(dice.oneOf(YEARS)).minusDays(1);
    }
}
