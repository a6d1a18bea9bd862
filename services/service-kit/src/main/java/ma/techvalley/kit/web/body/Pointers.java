package ma.techvalley.kit.web.body;

/** JSON pointers (RFC 6901). */
final class Pointers {
    /** Names come from the client and may be as long as the body. */
    private static final int LONGEST_NAME = 60;

    private Pointers() {}

    static String append(String pointer, String name) {
        return pointer + "/"
                + Words.shortened(name, LONGEST_NAME).replace("~", "~0").replace("/", "~1");
    }

    static String append(String pointer, int index) {
        return pointer + "/" + index;
    }
}
