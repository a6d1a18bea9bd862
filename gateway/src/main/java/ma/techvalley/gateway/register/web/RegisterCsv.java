package ma.techvalley.gateway.register.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.techvalley.gateway.register.RegisterRow;

/** Lines of comma-separated values (RFC 4180) that a spreadsheet cannot take for formulas. */
final class RegisterCsv {
    static final String HEADING =
            "controller,ice,city,regime,caseNumber,nature,processing,purpose,transferCountries,decision,instrumentNumber,date\r\n";

    private RegisterCsv() {}

    static String line(RegisterRow row) {
        return Stream.of(
                                row.controller(),
                                row.ice(),
                                row.city(),
                                row.regime().name(),
                                row.caseNumber(),
                                row.nature().name(),
                                row.processing(),
                                row.purpose(),
                                String.join(" ", row.transferCountries()),
                                row.decision().name(),
                                row.instrumentNumber(),
                                row.date().toString())
                        .map(RegisterCsv::field)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A leading apostrophe keeps what starts like a formula a text (OWASP, CSV injection). */
    private static String field(String value) {
        String safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return safe.chars().anyMatch(letter -> ",\"\r\n".indexOf(letter) >= 0)
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
