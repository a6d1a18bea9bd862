package ma.techvalley.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import ma.techvalley.standalone.demo.Declaration.Controller;
import ma.techvalley.standalone.demo.Declaration.PersonalData;
import ma.techvalley.standalone.demo.Declaration.Processing;
import org.jspecify.annotations.Nullable;

/** A transfer abroad with the items of article 46 (decree 2-09-165), as POST /filings takes it. */
record Transfer(String company, String kind, @Nullable String base, Items items) {
    static Transfer of(String company, Items items) {
        return new Transfer(company, "TRANSFER", null, items);
    }

    /** The same on a base. */
    Transfer on(String filing) {
        return new Transfer(company, kind, filing, items);
    }

    /** @param ground only where the country is not on the list of article 43 (law 09-08) */
    record Items(
            Controller controller,
            Importer importer,
            Processing processing,
            PersonalData data,
            int numberOfPersons,
            String purposeAbroad,
            Transmission transmission,
            LocalDate firstTransfer,
            @Nullable Ground ground) {}

    record Importer(String name, String address, String country) {}

    record Transmission(String mode, String frequency) {}

    /** Contract clauses or internal rules (law 09-08, article 44-3). */
    record Ground(String guarantees) {
        static final Ground CLAUSES =
                new Ground("Demo: clauses contractuelles entre l'exportateur et l'importateur, annexées à la demande");
    }

    static final List<String> FREQUENCIES = List.of("Quotidienne", "Hebdomadaire", "Mensuelle");
}
