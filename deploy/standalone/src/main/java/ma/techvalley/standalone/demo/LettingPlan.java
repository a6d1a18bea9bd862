package ma.techvalley.standalone.demo;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import ma.techvalley.standalone.demo.DemoSpace.Description;
import ma.techvalley.standalone.demo.Part.Hold;
import ma.techvalley.standalone.demo.Part.Reservation;
import org.jspecify.annotations.Nullable;

/** Lets a park's spaces until it is as full as it should look, and keeps some of the rest for companies that have not signed. */
final class LettingPlan {
    private final Dice dice;
    private final YearMonth thisMonth;
    private final LeaseDates dates;
    private final Tenants tenants;
    private int areaToLet;

    /** @param areaToLet square metres that leases may take */
    LettingPlan(Dice dice, YearMonth thisMonth, Tenants tenants, int areaToLet) {
        this.dice = dice;
        this.thisMonth = thisMonth;
        this.dates = new LeaseDates(dice, thisMonth);
        this.tenants = tenants;
        this.areaToLet = tenants.areThere() ? areaToLet : 0;
    }

    /** The parts of one space, which never exceed it. */
    List<Part> parts(Description space) {
        List<Part> parts = new ArrayList<>();
        int free = space.leasableArea();
        int smallest = space.minimumDivisibleArea();
        if (free >= 2 * smallest && dice.chance(40)) {
            int area = smallest + dice.between(0, (free - 2 * smallest) / 10) * 10;
            free -= let(parts, area);
        }
        if (parts.isEmpty() || dice.chance(75)) {
            free -= let(parts, free);
        }
        if (free >= smallest && dice.chance(35) && tenants.areThere()) {
            parts.add(unsigned(dice.chance(30) ? free : smallest));
        }
        return parts;
    }

    private int let(List<Part> parts, int area) {
        if (area > areaToLet) {
            return 0;
        }
        parts.add(dates.lease(tenants.next(), area));
        areaToLet -= area;
        return area;
    }

    private Part unsigned(int area) {
        return dice.chance(55)
                ? new Hold(tenants.next(), area, expiry(20))
                : new Reservation(tenants.next(), area, expiry(80));
    }

    /** Next month or later, so that it is still ahead on every day of this month; absent for the service's usual time. */
    private @Nullable Instant expiry(int days) {
        return dice.chance(40)
                ? null
                : thisMonth
                        .plusMonths(1)
                        .atDay(1)
                        .plusDays(dice.between(3, days))
                        .atTime(18, 0)
                        .toInstant(ZoneOffset.UTC);
    }
}
