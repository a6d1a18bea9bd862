package ma.techvalley.standalone;

import java.util.Locale;

/** A company nobody could take for a real one, with an ICE that obeys the check rule. */
final class SyntheticCompany {
    private SyntheticCompany() {}

    static String ice(int number) {
        long first13 = 9_900_000_000_000L + number;
        long control = 97 - (first13 * 100) % 97;
        return String.format(Locale.ROOT, "%013d%02d", first13, control);
    }

    static String json(String ice) {
        return """
                {"ice": "%s", "legalName": "Test company %s", "legalForm": "SARL", "segments": ["ITO"]}""".formatted(ice, ice);
    }
}
