package ma.techvalley.registry.companies.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.registry.CompanyState;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.registry.Ices;
import ma.techvalley.registry.companies.ChangingStanding;
import ma.techvalley.registry.companies.Companies;
import ma.techvalley.registry.companies.Company;
import ma.techvalley.registry.companies.CorrectingCompany;
import ma.techvalley.registry.companies.Reason;
import ma.techvalley.registry.companies.RegisteringCompany;
import ma.techvalley.registry.companies.Samples;
import ma.techvalley.registry.identifiers.Ice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What use cases rely on, whatever keeps the companies. */
abstract class CompaniesPortTest {
    private final Company company = Samples.company();
    private Companies companies;

    abstract Companies companies();

    @BeforeEach
    void open() {
        companies = companies();
    }

    @Test
    void keepsACompanyAsItWasRegistered() {
        register();

        assertThat(companies.get(company.ice()).state()).isEqualTo(company);
        assertThat(companies.get(company.ice()).version()).isEqualTo(1);
    }

    @Test
    void refusesAnIceThatIsTaken() {
        register();

        assertRefused(this::register, ProblemType.ALREADY_EXISTS);
    }

    @Test
    void isSilentToStrangersAboutWhichIcesAreTaken() {
        Runnable register = () -> new RegisteringCompany(companies)
                .register(company.ice(), company.particulars(), command(Samples.administrator(new Ice(Ices.next()))));

        assertRefused(register, ProblemType.FORBIDDEN);
        register();
        assertRefused(register, ProblemType.FORBIDDEN);
    }

    @Test
    void refusesWhatNobodyRegistered() {
        assertRefused(() -> companies.get(company.ice()), ProblemType.NOT_FOUND);
        assertRefused(() -> new ChangingStanding(companies).verify(company.ice(), command()), ProblemType.NOT_FOUND);
    }

    @Test
    void countsOneVersionForEachChangeAndNoneForACorrectionThatChangesNothing() {
        register();
        ChangingStanding changing = new ChangingStanding(companies);
        changing.verify(company.ice(), command());
        changing.suspend(company.ice(), new Reason("papers are out of date"), command());

        assertThat(new CorrectingCompany(companies)
                        .correct(company.ice(), company.particulars(), command(administrator())))
                .isEmpty();
        Ack reinstated = changing.reinstate(company.ice(), new Reason("papers were renewed"), command());

        assertThat(reinstated.version()).isEqualTo(4);
        assertThat(reinstated.shared(CompanyState.class).standing()).isEqualTo(CompanyState.Standing.VERIFIED);
    }

    @Test
    void refusesAnotherVersionThanExpectedEvenIfNothingWouldChange() {
        register();
        Command stale = new Command(administrator(), null, "", OptionalLong.of(7), Ids.next(), null, null, Samples.NOW);

        assertRefused(
                () -> new CorrectingCompany(companies).correct(company.ice(), company.particulars(), stale),
                ProblemType.PRECONDITION_FAILED);
    }

    @Test
    void answersARepeatAsTheFirstAndRefusesAnotherRequestWithItsKey() {
        register();
        ChangingStanding changing = new ChangingStanding(companies);
        Ack first = changing.verify(company.ice(), keyed("verify"));
        Ack again = changing.verify(company.ice(), keyed("verify"));

        assertThat(again.version()).isEqualTo(first.version());
        assertThat(again.repeated()).isTrue();
        assertRefused(
                () -> changing.strikeOff(company.ice(), new Reason("dissolved"), keyed("strike off")),
                ProblemType.IDEMPOTENCY_KEY_REUSED);
    }

    private Ack register() {
        return new RegisteringCompany(companies)
                .register(company.ice(), company.particulars(), command(administrator()));
    }

    private Actor administrator() {
        return Samples.administrator(company.ice());
    }

    private static Command command() {
        return command(Samples.OPERATOR);
    }

    private static Command command(Actor actor) {
        return new Command(actor, null, "", OptionalLong.empty(), Ids.next(), null, null, Samples.NOW);
    }

    private static Command keyed(String request) {
        return new Command(Samples.OPERATOR, "key", request, OptionalLong.empty(), Ids.next(), null, null, Samples.NOW);
    }

    private static void assertRefused(Runnable command, ProblemType type) {
        assertThatThrownBy(command::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(type));
    }
}
