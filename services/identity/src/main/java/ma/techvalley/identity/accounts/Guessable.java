package ma.techvalley.identity.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Passwords that guessers try first: common words, the platform's own, the account's name, rows of keys, and what is counted up
 * behind them. Lists of leaked passwords are mostly such compounds; their parts refuse more of them than a list of some thousand,
 * and fit on a page. A password of nothing but digits or blanks and small letters is fine, as long as it is not predictable.
 */
final class Guessable {
    /** Characters that somebody who knows the lists still has to guess. */
    private static final int ENOUGH = 8;

    private static final List<String> WORDS = Stream.of("common-words.txt", "own-words.txt")
            .flatMap(Guessable::lines)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    private static final String DISGUISES = "@4031!$57";
    private static final String LETTERS = "aaoeiisst";

    private Guessable() {}

    static boolean is(String password, String name) {
        String lower = password.toLowerCase(Locale.ROOT);
        return unknown(lower, name) < ENOUGH || unknown(undisguised(lower), name) < ENOUGH;
    }

    private static long unknown(String password, String name) {
        String rest = password;
        for (String word : Stream.concat(
                        Stream.of(name.split("[._@-]+")).filter(part -> part.length() > 2), WORDS.stream())
                .toList()) {
            rest = rest.replace(word, "");
        }
        return unpredictable(rest.codePoints().toArray());
    }

    /** Without those that continue a row (aaa, 1234, cba) or repeat the last but one (abab). */
    private static long unpredictable(int[] text) {
        long count = 0;
        for (int at = 0; at < text.length; at++) {
            int step = at < 1 ? Integer.MAX_VALUE : text[at] - text[at - 1];
            boolean repeated = at >= 2 && text[at] == text[at - 2];
            if (Math.abs((long) step) > 1 && !repeated) {
                count++;
            }
        }
        return count;
    }

    private static String undisguised(String password) {
        return password.codePoints()
                .map(character -> {
                    int at = DISGUISES.indexOf(character);
                    return at < 0 ? character : LETTERS.charAt(at);
                })
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Guessable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
