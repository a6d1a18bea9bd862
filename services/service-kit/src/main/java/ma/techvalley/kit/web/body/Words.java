package ma.techvalley.kit.web.body;

/** Texts for people that quote no more of the input than helps. */
final class Words {
    private Words() {}

    static String shortened(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max) + "…";
    }
}
