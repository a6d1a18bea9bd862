package ma.techvalley.kit.web.body;

/** Texts for people that quote no more of the input than helps. */
final class Words {
    private static final int LONGEST_SENTENCE = 200;

    private Words() {}

    /** A constraint's message, which Jakarta Validation starts in lower case. */
    static String sentence(String message) {
        return message.isEmpty()
                ? "Is not accepted."
                : shortened(Character.toUpperCase(message.charAt(0)) + message.substring(1), LONGEST_SENTENCE);
    }

    static String shortened(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max) + "…";
    }
}
