package ma.techvalley.kit.web.body;

import ma.techvalley.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What no text may contain, wherever it comes from. */
public final class TextRules {
    private TextRules() {}

    /** The first rule the text breaks, or null. */
    public static @Nullable Violation broken(String text, String pointer) {
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            if (Character.getType(character) == Character.SURROGATE) {
                return new Violation(pointer, "encoding", "The text holds half a character (a lone surrogate).");
            }
            if (isControl(character)) {
                return new Violation(
                        pointer,
                        "control-characters",
                        "The text may hold no control characters but line feeds and tabs; found U+%04X at position %d."
                                .formatted(character, index));
            }
            index += Character.charCount(character);
        }
        return null;
    }

    /** Bidirectional overrides and isolates make a text read other than it is stored (https://trojansource.codes). */
    private static boolean isControl(int character) {
        return character != '\n' && character != '\t' && Character.isISOControl(character)
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
