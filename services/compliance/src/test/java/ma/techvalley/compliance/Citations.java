package ma.techvalley.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The places of the law that a text cites, such as {@code decree 28}, {@code deliberation 236-2015} or {@code form F118}. An article is of
 * what was named last in its sentence, and of law 09-08 where nothing was.
 */
final class Citations {
    private static final String LAW = "law";
    private static final String DECREE = "2-09-165";
    private static final String ARTICLE = "\\d+(?:-\\d)?";
    private static final String DELIBERATION = "(?:D-)?\\d+-\\d{4}";
    private static final String AND = "(?:, | and | or | to | as amended by )";
    private static final Pattern SENTENCE = Pattern.compile("\\.\\s|\\*/|\\R(?:[^\\S\\n]*\\R)+");
    private static final Pattern CITED = Pattern.compile(
            "law 09-08|decree(?:'s)?(?: (?<decree>2-\\d+-\\d+))?|(?<rules>CNDP internal rules)"
                    + "|deliberations? (?<deliberations>" + list(DELIBERATION) + ")|form (?<form>F\\d{3})"
                    + "|articles? (?<articles>" + list(ARTICLE) + ")",
            Pattern.CASE_INSENSITIVE);

    private Citations() {}

    static Stream<String> of(String text) {
        return SENTENCE.splitAsStream(text).flatMap(sentence -> ofSentence(sentence.replaceAll("\\s+(?:\\* )?", " ")));
    }

    private static Stream<String> ofSentence(String sentence) {
        List<String> cited = new ArrayList<>();
        String named = LAW;
        for (Matcher found = CITED.matcher(sentence); found.find(); ) {
            if (found.group("articles") != null) {
                cited.addAll(each(ARTICLE, found.group("articles"), named));
            } else if (found.group("deliberations") != null) {
                cited.addAll(each(DELIBERATION, found.group("deliberations"), "deliberation"));
            } else if (found.group("form") != null) {
                cited.add("form " + found.group("form"));
            } else if (found.group("decree") != null && !found.group("decree").equals(DECREE)) {
                cited.add("decree " + found.group("decree"));
            } else {
                named = name(found);
            }
        }
        return cited.stream();
    }

    private static String name(Matcher found) {
        if (found.group("rules") != null) {
            return "rules";
        }
        return found.group().regionMatches(true, 0, "decree", 0, 6) ? "decree" : LAW;
    }

    private static List<String> each(String shape, String list, String of) {
        return Pattern.compile(shape)
                .matcher(list)
                .results()
                .map(MatchResult::group)
                .map(one -> of + " " + one)
                .toList();
    }

    private static String list(String one) {
        return one + "(?:" + AND + one + ")*";
    }
}
