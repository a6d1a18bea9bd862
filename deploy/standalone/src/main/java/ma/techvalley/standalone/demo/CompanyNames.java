package ma.techvalley.standalone.demo;

import java.util.List;
import java.util.Locale;

/** Names that say in Arabic, French or English that the company is an example. */
final class CompanyNames {
    private static final List<Place> PLACES = List.of(
            new Place("Atlas", "الأطلس"),
            new Place("Rif", "الريف"),
            new Place("Souss", "سوس"),
            new Place("Chaouia", "الشاوية"),
            new Place("Gharb", "الغرب"),
            new Place("Tensift", "تانسيفت"),
            new Place("Ziz", "زيز"),
            new Place("Moulouya", "ملوية"),
            new Place("Sebou", "سبو"),
            new Place("Loukkos", "اللوكوس"),
            new Place("Dadès", "دادس"));

    private CompanyNames() {}

    private record Place(String latin, String arabic) {}

    static String of(int number, Trade trade) {
        Place place = PLACES.get(number % PLACES.size());
        return switch (number % 6) {
            case 0 -> String.format(Locale.ROOT, "مثال %s %s %02d", place.arabic, trade.arabic(), number);
            case 1, 2, 3 -> String.format(Locale.ROOT, "Demo %s %s %02d", place.latin, trade.english(), number);
            default -> String.format(Locale.ROOT, "Exemple %s %s %02d", place.latin, trade.french(), number);
        };
    }
}
