package ma.techvalley.standalone.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.standalone.demo.DemoSpace.Description;
import ma.techvalley.standalone.demo.DemoSpace.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Invents the office spaces of a park, in buildings that do not exist ("Demo A"), within the park's published area. Nothing here
 * depends on today, so that a run that was broken off can be repeated in another month.
 */
final class SpacePlan {
    static final int SMALLEST = 150;
    private static final YearMonth BUILT = YearMonth.of(2021, 1);
    private static final YearMonth NEW_RENTS = YearMonth.of(2025, 1);
    private static final int FLOORS = 7;
    private static final int UNITS = 3;
    private static final List<String> FIT_OUTS = List.of("FITTED", "FITTED", "FITTED", "FURNISHED", "SHELL_AND_CORE");
    private final Dice dice;
    private final int usualRent;

    SpacePlan(Dice dice) {
        this.dice = dice;
        this.usualRent = dice.between(80, 130);
    }

    List<Description> spaces(DemoPark park, int count) {
        List<Description> spaces = new ArrayList<>();
        int left = park.officeArea();
        for (int index = 0; index < count; index++) {
            int leaveForOthers = SMALLEST * (count - index - 1);
            int area = Math.max(SMALLEST, Math.min(area(), left - leaveForOthers) / 10 * 10);
            spaces.add(space(park.code(), index, area));
            left -= area;
        }
        return spaces;
    }

    private int area() {
        return switch (dice.weighted(List.of(35, 40, 18, 7))) {
            case 0 -> dice.between(SMALLEST, 400);
            case 1 -> dice.between(400, 900);
            case 2 -> dice.between(900, 1_600);
            default -> dice.between(1_600, 2_500);
        };
    }

    private Description space(String park, int index, int area) {
        String fitOut = dice.oneOf(FIT_OUTS);
        return new Description(
                park,
                "Demo " + letters(index / (FLOORS * UNITS)),
                index / UNITS % FLOORS + "" + (char) ('a' + index % UNITS),
                area,
                area < 2 * SMALLEST ? area : dice.oneOf(List.of(SMALLEST, SMALLEST, 200, area / 2, area)),
                fitOut,
                fitOut.equals("SHELL_AND_CORE") ? null : area / dice.between(7, 10),
                terms(),
                BUILT.plusMonths(dice.between(0, 30)).atDay(1));
    }

    private List<Terms> terms() {
        int rent = usualRent + dice.between(-15, 20);
        BigDecimal charge = dice.chance(85) ? BigDecimal.valueOf(dice.between(12, 25)) : null;
        LocalDate change = NEW_RENTS.plusMonths(dice.between(0, 11)).atDay(1);
        Terms now = terms(rent, charge, change, null);
        return dice.chance(40)
                ? List.of(terms(rent - dice.between(2, 8), charge, change.minusYears(2), change.minusDays(1)), now)
                : List.of(now);
    }

    private static Terms terms(int rent, @Nullable BigDecimal charge, LocalDate from, @Nullable LocalDate until) {
        return new Terms(BigDecimal.valueOf(rent), charge, from, until);
    }

    /** A to Z, then AA, AB … */
    private static String letters(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }
}
