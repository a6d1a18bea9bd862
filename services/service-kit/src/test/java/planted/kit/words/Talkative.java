package planted.kit.words;

/** Says a word of the domain. */
public final class Talkative {
    private Talkative() {}

    public static String problem() {
        return "monthly headcount is missing";
    }
}
