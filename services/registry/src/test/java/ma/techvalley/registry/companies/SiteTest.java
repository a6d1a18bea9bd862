package ma.techvalley.registry.companies;

import static ma.techvalley.registry.companies.Samples.lease;
import static ma.techvalley.registry.companies.Samples.space;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import ma.techvalley.contracts.registry.CompanyChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteTest {
    @Test
    void isOpenedByTheFirstLeaseInAPark() {
        var opened = Samples.company()
                .leasing(space("s1", 2, "2026-01-10", lease("a", "2026-02-01", null)))
                .orElseThrow();

        assertThat(opened.change()).isInstanceOf(CompanyChange.SiteOpened.class);
        assertLasts(opened.state(), "2026-02-01", null);
    }

    @Test
    void isNotOpenedWithoutALease() {
        assertThat(Samples.company().leasing(space("s1", 2, "2026-01-10"))).isEmpty();
    }

    @Test
    void lastsFromTheEarliestStartToTheLatestEndOverAllSpaces() {
        Company company = Samples.company();
        company = told(company, space("s1", 2, "2026-01-10", lease("a", "2026-02-01", "2029-01-31")));
        company = told(company, space("s2", 5, "2026-01-11", lease("b", "2026-01-15", "2028-01-31")));

        assertLasts(company, "2026-01-15", "2029-01-31");
        assertThat(company.sites())
                .singleElement()
                .satisfies(site -> assertThat(site.spaces()).hasSize(2));
    }

    @Test
    void staysOpenEndedWhileOneLeaseIs() {
        Company company = told(
                Samples.company(),
                space("s1", 2, "2026-01-10", lease("a", "2026-02-01", "2029-01-31"), lease("b", "2026-03-01", null)));

        assertLasts(company, "2026-02-01", null);
    }

    @Test
    void keepsAnOpeningThatHasPassedWhenItsLeaseEnds() {
        Company company = told(
                Samples.company(),
                space(
                        "s1",
                        2,
                        "2024-01-10",
                        lease("a", "2024-02-01", "2026-01-31"),
                        lease("b", "2026-01-01", "2027-12-31")));
        company = told(company, space("s1", 3, "2026-02-01", lease("b", "2026-01-01", "2027-12-31")));

        assertLasts(company, "2024-02-01", "2027-12-31");
    }

    @Test
    void movesAnOpeningThatWasOnlyPlanned() {
        Company company = told(
                Samples.company(),
                space("s1", 2, "2026-01-10", lease("a", "2026-02-01", null), lease("b", "2026-09-01", null)));
        company = told(company, space("s1", 3, "2026-01-20", lease("b", "2026-09-01", null)));

        assertLasts(company, "2026-09-01", null);
    }

    @Test
    void closesOnTheDayItsLastLeaseIsGivenBack() {
        Company company = told(Samples.company(), space("s1", 2, "2026-01-10", lease("a", "2026-02-01", null)));
        company = told(company, space("s1", 3, "2026-06-15"));

        assertLasts(company, "2026-02-01", "2026-06-15");
    }

    @Test
    void closesOnItsLastDayWhenItsLastLeaseRunsOut() {
        Company company = told(Samples.company(), space("s1", 2, "2026-01-10", lease("a", "2026-02-01", "2026-05-31")));
        company = told(company, space("s1", 3, "2026-06-01"));

        assertLasts(company, "2026-02-01", "2026-05-31");
    }

    @Test
    void closesNoEarlierThanItWasLeftThoughTheLeaseThatRemainsHasRunOut() {
        Company company = told(
                Samples.company(),
                space("s1", 2, "2026-01-10", lease("a", "2026-02-01", null), lease("b", "2026-02-01", "2026-04-30")));
        company = told(company, space("s1", 3, "2026-06-15", lease("b", "2026-02-01", "2026-04-30")));

        assertLasts(company, "2026-02-01", "2026-06-15");
    }

    @Test
    void neverOpenedIfGivenBackBefore() {
        Company company = told(Samples.company(), space("s1", 2, "2026-01-10", lease("a", "2026-02-01", null)));
        company = told(company, space("s1", 3, "2026-01-20"));

        assertLasts(company, "2026-02-01", "2026-01-20");
        assertThat(company.sites().getFirst().on(LocalDate.parse("2026-01-20"))).isEqualTo(Site.Status.CLOSED);
        assertThat(company.sites().getFirst().on(LocalDate.parse("2026-03-01"))).isEqualTo(Site.Status.CLOSED);

        company = told(company, space("s1", 4, "2026-02-20", lease("c", "2026-09-01", "2027-08-31")));
        assertLasts(company, "2026-09-01", "2027-08-31");
    }

    @Test
    void continuesWhenTheCompanyComesBack() {
        Company company = told(Samples.company(), space("s1", 2, "2026-01-10", lease("a", "2026-02-01", null)));
        company = told(company, space("s1", 3, "2026-06-15"));
        company = told(company, space("s2", 9, "2027-01-01", lease("b", "2027-02-01", null)));

        assertLasts(company, "2026-02-01", null);
    }

    @Test
    void isChangedByNewsOnly() {
        LeasedSpace known = space("s1", 4, "2026-01-10", lease("a", "2026-02-01", null));
        Company company = told(Samples.company(), known);

        assertThat(company.leasing(known)).isEmpty();
        assertThat(company.leasing(space("s1", 3, "2026-01-09"))).as("older").isEmpty();
        assertThat(company.leasing(space("s1", 5, "2026-02-09", lease("a", "2026-02-01", null))))
                .as("the same leases")
                .isEmpty();
        assertThat(company.leasing(space("s2", 5, "2026-02-09")))
                .as("no leases in a space without any")
                .isEmpty();
    }

    @Test
    void remembersThatASpaceWasLeftSoThatOlderNewsCannotBringItBack() {
        Company company = told(Samples.company(), space("s1", 2, "2026-01-10", lease("a", "2026-02-01", null)));
        company = told(company, space("s1", 3, "2026-06-15"));

        assertThat(company.leasing(space("s1", 2, "2026-01-10", lease("a", "2026-02-01", null))))
                .isEmpty();
    }

    @Test
    void standsWhereTheCalendarSays() {
        Site site = told(Samples.company(), space("s1", 2, "2026-01-10", lease("a", "2026-02-01", "2026-05-31")))
                .sites()
                .getFirst();

        assertThat(site.on(LocalDate.parse("2026-01-31"))).isEqualTo(Site.Status.PLANNED);
        assertThat(site.on(LocalDate.parse("2026-02-01"))).isEqualTo(Site.Status.OPEN);
        assertThat(site.on(LocalDate.parse("2026-05-31"))).isEqualTo(Site.Status.OPEN);
        assertThat(site.on(LocalDate.parse("2026-06-01"))).isEqualTo(Site.Status.CLOSED);
    }

    private static Company told(Company company, LeasedSpace space) {
        return company.leasing(space).orElseThrow().state();
    }

    private static void assertLasts(Company company, String opensOn, @Nullable String closesOn) {
        Site site = company.sites().getFirst();
        assertThat(site.opensOn()).isEqualTo(opensOn);
        if (closesOn == null) {
            assertThat(site.closesOn()).isNull();
        } else {
            assertThat(site.closesOn()).isEqualTo(closesOn);
        }
    }
}
