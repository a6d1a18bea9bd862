package ma.techvalley.standalone.demo;

import java.util.List;
import java.util.stream.IntStream;
import ma.techvalley.standalone.demo.Declaration.Controller;
import ma.techvalley.standalone.demo.Declaration.Items;
import ma.techvalley.standalone.demo.Declaration.PersonalData;
import ma.techvalley.standalone.demo.Declaration.Processing;
import ma.techvalley.standalone.demo.Declaration.Rights;

/** Invents declarations, spread over the companies, at every stage they can be at. */
final class FilingPlan {
    private static final int FILINGS = 126;
    private static final int SIMPLIFIED_PERCENT = 25;
    private final Dice dice;
    private final TransferPlan abroad;
    private final List<DemoCompany> companies;

    FilingPlan(Dice dice, TransferPlan abroad, List<DemoCompany> companies) {
        this.dice = dice;
        this.abroad = abroad;
        this.companies = companies;
    }

    List<DemoFiling> filings() {
        return IntStream.rangeClosed(1, FILINGS).mapToObj(this::filing).toList();
    }

    private DemoFiling filing(int number) {
        DemoCompany company = companies.get(number % companies.size());
        Purpose purpose = dice.oneOf(Purpose.ALL);
        FilingCourse course = FilingCourse.values()[dice.weighted(FilingCourse.WEIGHTS)];
        Declaration declaration = declaration(company, purpose);
        return new DemoFiling(
                number,
                company.ice(),
                declaration,
                course.steps(purpose.activityCode()),
                course.isGranted() ? abroad.transfers(declaration, purpose) : List.of());
    }

    private Declaration declaration(DemoCompany company, Purpose purpose) {
        boolean normal = !dice.chance(SIMPLIFIED_PERCENT);
        String parent = company.registration().parentCountry();
        Items items = new Items(
                controller(company),
                new Processing(
                        purpose.name(),
                        "Fichier informatisé, saisi et consulté par les équipes",
                        List.of(purpose.words())),
                new PersonalData(purpose.persons(), purpose.data()),
                List.of("Équipes de l'entreprise", "Administrations, dans les cas prévus par la loi"),
                parent != null && dice.chance(40) ? List.of(parent) : List.of(),
                dice.oneOf(List.of("Un an", "Deux ans", "Cinq ans")) + " après la fin de la relation",
                normal
                        ? new Rights("Service juridique", "Formulaire en ligne et courrier, réponse sous dix jours")
                        : null,
                normal ? "Accès par compte personnel, chiffrement, journaux de consultation, sauvegardes" : null,
                normal ? "Aucune interconnexion; sous-traitance de l'hébergement par contrat (article 23)" : null);
        return new Declaration(company.ice(), normal ? "NORMAL" : "SIMPLIFIED", List.of(purpose.trait()), items);
    }

    private static Controller controller(DemoCompany company) {
        String city = company.registration().tradeRegister().court();
        return new Controller(company.registration().legalName(), "Demo, bâtiment fictif A, " + city, city);
    }
}
