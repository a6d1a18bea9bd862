package ma.techvalley.standalone.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import ma.techvalley.standalone.demo.DemoFiling.Decision;
import ma.techvalley.standalone.demo.DemoFiling.Step;
import ma.techvalley.standalone.demo.Transfer.Ground;
import ma.techvalley.standalone.demo.Transfer.Importer;
import ma.techvalley.standalone.demo.Transfer.Items;
import ma.techvalley.standalone.demo.Transfer.Transmission;

/** Invents the transfers that declarations announce (law 09-08, articles 43 and 44). */
final class TransferPlan {
    /** Waiting, refused and granted, in percent. */
    private static final List<Integer> WEIGHTS = List.of(15, 10, 75);
    /** Parents' countries that are not on the list of article 43. */
    private static final Set<String> NOT_ADEQUATE = Set.of("US", "IN", "JP");

    private final Dice dice;
    private final YearMonth thisMonth;

    TransferPlan(Dice dice, YearMonth thisMonth) {
        this.dice = dice;
        this.thisMonth = thisMonth;
    }

    /** One to each country that the declaration names. */
    List<DemoTransfer> transfers(Declaration base, Purpose purpose) {
        List<String> countries = base.items().transfers();
        return countries == null
                ? List.of()
                : countries.stream()
                        .map(country -> new DemoTransfer(transfer(base, country), steps(purpose)))
                        .toList();
    }

    private Transfer transfer(Declaration base, String country) {
        return Transfer.of(
                base.company(),
                new Items(
                        Objects.requireNonNull(base.items().controller()),
                        new Importer("Demo: société mère", "Demo, adresse fictive", country),
                        Objects.requireNonNull(base.items().processing()),
                        Objects.requireNonNull(base.items().data()),
                        dice.between(1, 50) * 100,
                        "Suivi de l'activité par la société mère",
                        new Transmission("Liaison chiffrée", dice.oneOf(Transfer.FREQUENCIES)),
                        thisMonth.atDay(1),
                        NOT_ADEQUATE.contains(country) ? Ground.CLAUSES : null));
    }

    private List<Step> steps(Purpose purpose) {
        Step taking = new Step("taking", null);
        return switch (dice.weighted(WEIGHTS)) {
            case 0 -> List.of();
            case 1 ->
                List.of(taking, new Step("decision", new Decision("REFUSED", "Demo: garanties insuffisantes", null)));
            default ->
                List.of(
                        taking,
                        new Step(
                                "decision",
                                new Decision("GRANTED", "Demo: transfert conforme", purpose.activityCode())));
        };
    }
}
