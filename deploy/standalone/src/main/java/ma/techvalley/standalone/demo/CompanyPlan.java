package ma.techvalley.standalone.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import ma.techvalley.standalone.demo.DemoCompany.Course;
import ma.techvalley.standalone.demo.DemoCompany.Registration;
import ma.techvalley.standalone.demo.DemoCompany.TradeRegister;
import org.jspecify.annotations.Nullable;

/** Invents companies. */
final class CompanyPlan {
    private static final int COMPANIES = 66;
    private static final int ONLY_REGISTERED_EACH = 12;
    private static final Set<Integer> SUSPENDED = Set.of(17, 41, 53);
    private static final List<Integer> SEGMENT_WEIGHTS = List.of(36, 30, 14, 12, 8);
    private static final List<String> FORMS =
            List.of("SA", "SA", "SARL", "SARL", "SARL", "SARL_AU", "SAS", "FOREIGN_BRANCH");
    private static final List<String> PARENTS =
            List.of("FR", "FR", "FR", "ES", "US", "DE", "BE", "GB", "CA", "IN", "NL", "JP");
    private final Dice dice;
    private final List<DemoPark> parks;

    CompanyPlan(Dice dice, List<DemoPark> parks) {
        this.dice = dice;
        this.parks = parks.stream().filter(DemoPark::isLet).toList();
    }

    List<DemoCompany> companies() {
        return IntStream.rangeClosed(1, COMPANIES).mapToObj(this::company).toList();
    }

    private DemoCompany company(int number) {
        List<DemoPark> homes = homes();
        return new DemoCompany(
                number,
                registration(number, homes.getFirst()),
                course(number),
                homes.stream().map(DemoPark::code).toList(),
                dice.oneOf(List.of(1, 1, 2, 2, 3, 5, 8)));
    }

    private static Course course(int number) {
        if (number % ONLY_REGISTERED_EACH == 0) {
            return Course.REGISTERED;
        }
        return SUSPENDED.contains(number) ? Course.SUSPENDED : Course.VERIFIED;
    }

    private Registration registration(int number, DemoPark home) {
        Set<String> segments = segments(number);
        String form = dice.oneOf(FORMS);
        return new Registration(
                Identifiers.ice(number),
                CompanyNames.of(number, Trade.of(segments.iterator().next())),
                form,
                new TradeRegister(
                        home.city().replaceAll("[^\\p{L} '’-].*", "").strip(), Integer.toString(990_000 + number)),
                Integer.toString(99_000_000 + number),
                Identifiers.cnssAffiliation(number),
                List.copyOf(segments),
                parent(form));
    }

    /** The first five take one segment each, so that none is missing. */
    private Set<String> segments(int number) {
        Set<String> segments = new LinkedHashSet<>();
        segments.add(segment(number <= Trade.ALL.size() ? number - 1 : dice.weighted(SEGMENT_WEIGHTS)));
        while (segments.size() < 3 && dice.chance(25)) {
            segments.add(segment(dice.weighted(SEGMENT_WEIGHTS)));
        }
        return segments;
    }

    private static String segment(int index) {
        return Trade.ALL.get(index).segment();
    }

    private @Nullable String parent(String form) {
        return form.equals("FOREIGN_BRANCH") || dice.chance(65) ? dice.oneOf(PARENTS) : null;
    }

    /** One park or a few; larger ones more often, but not so much that small ones stay empty. */
    private List<DemoPark> homes() {
        List<DemoPark> left = new ArrayList<>(parks);
        List<DemoPark> homes = new ArrayList<>();
        do {
            homes.add(left.remove(dice.weighted(left.stream()
                    .map(park -> (int) Math.sqrt(park.officeArea()))
                    .toList())));
        } while (homes.size() < 3 && !left.isEmpty() && dice.chance(18));
        return homes;
    }
}
