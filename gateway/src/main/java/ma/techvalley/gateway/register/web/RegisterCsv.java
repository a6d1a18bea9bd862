package ma.techvalley.gateway.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ma.techvalley.gateway.register.RegisterRow;
import ma.techvalley.kit.web.Csv;

/** The register as lines of a table. */
final class RegisterCsv {
    static final String HEADING = Csv.line(List.of(
            "controller",
            "ice",
            "processor",
            "city",
            "activityCode",
            "segments",
            "regime",
            "caseNumber",
            "nature",
            "processing",
            "purpose",
            "transferCountries",
            "decision",
            "instrumentNumber",
            "date",
            "since"));

    private RegisterCsv() {}

    static String line(RegisterRow row) {
        return Csv.line(Arrays.asList(
                row.controller(),
                row.ice(),
                row.processor(),
                row.city(),
                row.activityCode(),
                row.segments().stream().map(Enum::name).collect(Collectors.joining(" ")),
                row.regime(),
                row.caseNumber(),
                row.nature(),
                row.processing(),
                row.purpose(),
                String.join(" ", row.transferCountries()),
                row.decision(),
                row.instrumentNumber(),
                row.date(),
                row.since()));
    }
}
