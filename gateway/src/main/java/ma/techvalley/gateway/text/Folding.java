package ma.techvalley.gateway.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.List;

/**
 * Folds text so that a search finds it however it was typed: case, accents, Arabic diacritics and letter variants, digits of
 * any script. Everything that is neither a letter nor a digit separates words.
 */
public final class Folding {
    /** Compatibility decomposition after full case folding: accents, hamza and diacritics become marks of their own. */
    private static final Normalizer2 DECOMPOSED = Normalizer2.getInstance(null, "nfkc_cf", Normalizer2.Mode.DECOMPOSE);

    private static final int TATWEEL = 0x640;

    private Folding() {}

    /** The text in folded form, its words separated by one blank. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        DECOMPOSED.normalize(text).codePoints().forEach(letter -> append(letter, folded));
        return folded.toString().strip();
    }

    /** The folded words of a query; each has to be found. */
    public static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    private static void append(int letter, StringBuilder folded) {
        if (UCharacter.isDigit(letter)) {
            folded.append(UCharacter.digit(letter));
        } else if (UCharacter.isLetter(letter) && letter != TATWEEL) {
            folded.appendCodePoint(variant(letter));
        } else if (separates(letter) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static boolean separates(int letter) {
        return switch (UCharacter.getType(letter)) {
            case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT -> false;
            default -> letter != TATWEEL;
        };
    }

    /** Letters that are written for one another: alef wasla, alef maqsura, teh marbuta, the Moroccan gaf, Persian forms. */
    private static int variant(int letter) {
        return switch (letter) {
            case 0x671 -> 0x627;
            case 0x649, 0x6CC -> 0x64A;
            case 0x629 -> 0x647;
            case 0x6AD, 0x6AF, 0x6A9 -> 0x643;
            default -> letter;
        };
    }
}
