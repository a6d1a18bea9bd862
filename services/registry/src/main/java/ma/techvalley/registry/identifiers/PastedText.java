package ma.techvalley.registry.identifiers;

import java.text.Normalizer;

/** What people paste from invoices, spreadsheets and scans, without what means nothing. */
final class PastedText {
    private PastedText() {}

    /**
     * Identifiers: no spaces of any kind, dots or dashes, and Arabic-Indic digits as the ASCII ones they stand for. Nothing is
     * ever added or dropped from the digits themselves: a refused leading zero once locked companies out of the ICE portal.
     */
    static String identifier(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> !isDecoration(character))
                .forEach(character -> kept.appendCodePoint(
                        isArabicDigit(character) ? '0' + Character.digit(character, 10) : character));
        return kept.toString();
    }

    /** Names and sentences: composed letters, one plain space wherever there is any. */
    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }

    /** Bidi marks come along when a number is copied out of Arabic text. */
    private static boolean isDecoration(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.FORMAT -> true;
            default -> character == '.' || Character.isWhitespace(character);
        };
    }

    private static boolean isArabicDigit(int character) {
        return character >= '٠' && character <= '٩' || character >= '۰' && character <= '۹';
    }
}
