package ma.techvalley.gateway.spaces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.gateway.tenants.Tenants;
import ma.techvalley.gateway.zones.ParkBook;

/** Books into which random changes are entered, with a plain memory of the same beside them. */
final class ChangingSpaces {
    private final RandomSpaces generated;
    private final ParkBook parkBook = new ParkBook();
    private final SpaceBook book = new SpaceBook(parkBook);
    private final Map<String, OfficeSpaceState> spaces = new TreeMap<>();
    private final Map<String, ParkState> parks = new HashMap<>();
    private Map<String, Tenants> tenants = Map.of();
    private LocalDate today;

    ChangingSpaces(RandomSpaces generated) {
        this.generated = generated;
        this.today = generated.today();
    }

    /** What is published after up to so many spaces have come or changed, out of so many; perhaps on another day. */
    Moment next(int changes, int ids) {
        Random random = generated.random();
        today = today.plusDays(random.nextInt(3) == 0 ? random.nextInt(3) : 0);
        for (String code : List.of("alpha", "beta", "gamma")) {
            if (random.nextInt(3) == 0) {
                ParkState park = generated.park(code);
                parks.put(code, park);
                book.described(parkBook.put(park, 1));
            }
        }
        if (random.nextInt(3) == 0) {
            tenants = generated.tenants();
            book.inhabited(tenants);
        }
        for (int i = random.nextInt(changes); i > 0; i--) {
            OfficeSpaceState space = generated.space("space-" + random.nextInt(ids));
            spaces.put(space.id(), space);
            book.put(space, 1);
        }
        return new Moment(today, book.publish(today), List.copyOf(spaces.values()), Map.copyOf(parks), tenants);
    }
}
