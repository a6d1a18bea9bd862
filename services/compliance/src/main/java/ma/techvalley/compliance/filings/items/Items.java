package ma.techvalley.compliance.filings.items;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.techvalley.compliance.law.Era;
import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a filing; which kind asks for what is in {@link Form}. An empty list is given, and says that there are none.
 *
 * @param controller who decides on the processing, and sends what is transferred
 * @param processing what is done; of a transfer, the file
 * @param recipients by category
 * @param transfers ISO 3166-1 alpha-2 codes of countries
 * @param security a general description (law 09-08, articles 23 and 24)
 * @param interconnection cross-matching, interconnection, cession, subcontracting; links with other processing
 * @param sources where the data come from
 * @param processors names of subcontractors
 * @param undertaking to file a new request on a change, and to notify a deletion
 * @param numberOfPersons approximately
 * @param purposeAbroad at the recipient
 * @param ground why data may go to a country that does not protect them well enough
 */
public record Items(
        @Nullable Controller controller,
        @Nullable Processing processing,
        @Nullable PersonalData data,
        @Nullable List<String> recipients,
        @Nullable List<String> transfers,
        @Nullable String retention,
        @Nullable Rights rights,
        @Nullable String security,
        @Nullable String interconnection,
        @Nullable List<String> sources,
        @Nullable Execution execution,
        @Nullable List<String> processors,
        @Nullable Boolean undertaking,
        @Nullable Importer importer,
        @Nullable Integer numberOfPersons,
        @Nullable String purposeAbroad,
        @Nullable Transmission transmission,
        @Nullable LocalDate firstTransfer,
        @Nullable Ground ground) {

    /** Whether nothing is said. */
    public boolean areNone() {
        return Stream.of(Item.values()).noneMatch(item -> item.isIn(this));
    }

    /** These items, but where others are given, those. */
    public Items correctedBy(Items others) {
        return new Items(
                newer(others.controller, controller),
                newer(others.processing, processing),
                newer(others.data, data),
                newer(others.recipients, recipients),
                newer(others.transfers, transfers),
                newer(others.retention, retention),
                newer(others.rights, rights),
                newer(others.security, security),
                newer(others.interconnection, interconnection),
                newer(others.sources, sources),
                newer(others.execution, execution),
                newer(others.processors, processors),
                newer(others.undertaking, undertaking),
                newer(others.importer, importer),
                newer(others.numberOfPersons, numberOfPersons),
                newer(others.purposeAbroad, purposeAbroad),
                newer(others.transmission, transmission),
                newer(others.firstTransfer, firstTransfer),
                newer(others.ground, ground));
    }

    /** Broken rules inside the items that are given. */
    public List<Violation> violations() {
        List<Violation> violations = new ArrayList<>(Countries.violations(transfers));
        if (importer != null) {
            Countries.violation("/items/importer/country", importer.country()).ifPresent(violations::add);
        }
        if (ground != null) {
            ground.violation().ifPresent(violations::add);
        }
        if (Boolean.FALSE.equals(undertaking)) {
            violations.add(new Violation("/items/undertaking", "given", "The decree asks for it."));
        }
        if (firstTransfer != null && (firstTransfer.isBefore(Era.FIRST_DAY) || firstTransfer.isAfter(Era.LAST_DAY))) {
            violations.add(new Violation(
                    "/items/firstTransfer", "range", "Has to be from 2009, the year of the law, to 2200."));
        }
        return violations;
    }

    private static <T> @Nullable T newer(@Nullable T newer, @Nullable T older) {
        return newer == null ? older : newer;
    }
}
