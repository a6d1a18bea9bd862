package ma.techvalley.registry.identifiers;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ma.techvalley.kit.problem.Refusal;

/**
 * Court that keeps a local trade register, by its place ("Casablanca"); papers have to show number and place (commercial code,
 * law 15-95, article 49).
 *
 * @param value 2 to 60 letters, spaces, apostrophes and hyphens; each word begins with a capital where its script has them
 */
public record Court(String value) {
    private static final Pattern NAME = Pattern.compile("(?=.{2,60}$)\\p{L}[\\p{L}\\p{M} '’-]*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    public Court {
        String small = PastedText.words(lowerCase(value));
        value = PastedText.words(WORD.matcher(small).replaceAll(Court::capitalised));
        if (!NAME.matcher(value).matches()) {
            throw Refusal.invalid(
                    "tradeRegister/court", "court-name", "a court is named by its place, in 2 to 60 letters");
        }
    }

    /** Letter by letter, for a name must not grow: whole texts have letters that become two. */
    private static String lowerCase(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String capitalised(MatchResult word) {
        String letters = word.group();
        int first = letters.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(letters.codePointAt(0))) + letters.substring(first);
    }

    @Override
    public String toString() {
        return value;
    }
}
