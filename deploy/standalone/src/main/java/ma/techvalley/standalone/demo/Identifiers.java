package ma.techvalley.standalone.demo;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Identifiers with correct check digits from ranges that are plainly synthetic: real ICEs found so far begin with zeros. */
final class Identifiers {
    private static final long DEMO_ENTERPRISES = 999_000_000L;
    private static final int FREE = 500_000;
    private static final long DEMO_AFFILIATIONS = 990_000L;

    private Identifiers() {}

    /** 9 digits of the enterprise, establishment 0000, 2 of control; the whole divisible by 97. */
    static String ice(int number) {
        long first13 = (DEMO_ENTERPRISES + number) * 10_000;
        return String.format(Locale.ROOT, "%013d%02d", first13, 97 - first13 * 100 % 97);
    }

    /** ICEs that the demo data leaves free, for whoever wants to see a company register. */
    static Stream<String> unregistered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(number -> ice(FREE + number));
    }

    /** CNSS affiliation: 6 digits and the key of the CNSS specification of February 2006. */
    static String cnssAffiliation(int number) {
        String digits = Long.toString(DEMO_AFFILIATIONS + number);
        int sum = 0;
        for (int index = 0; index < digits.length(); index++) {
            sum += (digits.charAt(index) - '0') * (index % 2 == 0 ? 1 : 2);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
