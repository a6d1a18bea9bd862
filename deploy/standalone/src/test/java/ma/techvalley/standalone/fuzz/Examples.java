package ma.techvalley.standalone.fuzz;

import java.util.Random;

/** Texts of a regular expression; of its language only what the document uses: groups, classes, alternatives and counts. */
final class Examples {
    private final String pattern;
    private final Random random;
    private int at;

    private Examples(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    static String of(String pattern, Random random) {
        return new Examples(pattern, random).alternatives();
    }

    private String alternatives() {
        StringBuilder chosen = new StringBuilder(sequence());
        for (int count = 2; at < pattern.length() && pattern.charAt(at) == '|'; count++) {
            at++;
            String next = sequence();
            if (random.nextInt(count) == 0) {
                chosen.setLength(0);
                chosen.append(next);
            }
        }
        return chosen.toString();
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            int start = at;
            String atom = atom();
            int end = at;
            int[] bounds = bounds();
            int count = bounds[0] + random.nextInt(bounds[1] - bounds[0] + 1);
            int after = at;
            for (int copy = 0; copy < count; copy++) {
                text.append(copy == 0 ? atom : again(start));
            }
            at = Math.max(after, end);
        }
        return text.toString();
    }

    private String again(int start) {
        at = start;
        return atom();
    }

    private String atom() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '^', '$' -> "";
            case '(' -> group();
            case '[' -> Character.toString(member());
            case '\\' -> Character.toString(escaped());
            default -> Character.toString(next);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        String text = alternatives();
        at++;
        return text;
    }

    private char member() {
        StringBuilder members = new StringBuilder();
        while (pattern.charAt(at) != ']') {
            char first = pattern.charAt(at++) == '\\' ? escaped() : pattern.charAt(at - 1);
            char last = first;
            if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
                at++;
                last = pattern.charAt(at++) == '\\' ? escaped() : pattern.charAt(at - 1);
            }
            for (char each = first; each <= last; each++) {
                members.append(each);
            }
        }
        at++;
        return members.charAt(random.nextInt(members.length()));
    }

    private char escaped() {
        char kind = pattern.charAt(at++);
        return switch (kind) {
            case 'd' -> (char) ('0' + random.nextInt(10));
            case 'S', 's' -> (char) ('a' + random.nextInt(26));
            case 'x' -> (char) Integer.parseInt(pattern.substring(at, at += 2), 16);
            default -> kind;
        };
    }

    /** How often: at least, at most. */
    private int[] bounds() {
        char next = at < pattern.length() ? pattern.charAt(at) : ' ';
        if (next == '{') {
            int end = pattern.indexOf('}', at);
            String[] numbers = pattern.substring(at + 1, end).split(",", -1);
            at = end + 1;
            int least = Integer.parseInt(numbers[0]);
            return new int[] {least, numbers.length == 1 ? least : Math.min(Integer.parseInt(numbers[1]), least + 20)};
        }
        if ("?*+".indexOf(next) < 0) {
            return new int[] {1, 1};
        }
        at++;
        return new int[] {next == '+' ? 1 : 0, next == '?' ? 1 : 4};
    }
}
