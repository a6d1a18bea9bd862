package ma.techvalley.bench.harness;

import java.util.Locale;

/** A report as text. */
public final class Table {
    private static final String ROW = "  %-58s %10s %10s %10s  %-10s %s%n";

    private Table() {}

    public static String of(Report report) {
        var text = new StringBuilder("%n%s  %s%n".formatted(report.name(), report.title()));
        String group = "";
        for (Figure figure : report.figures()) {
            if (!figure.group().equals(group)) {
                group = figure.group();
                text.append(ROW.formatted(group, "min", "median", "max", "", "reach"));
            }
            text.append(row(figure));
        }
        report.settings().forEach((what, how) -> text.append("  with: %s: %s%n".formatted(what, how)));
        report.notes().forEach(note -> text.append("  note: ").append(note).append(System.lineSeparator()));
        return text.toString();
    }

    /** With as many digits as mean something. */
    static String number(double value) {
        int decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** What is asked of a figure, and whether its median has it. */
    static String verdict(Figure figure) {
        Reach reach = figure.reach();
        return reach == null
                ? ""
                : "%s %s: %s"
                        .formatted(
                                reach.side() == Reach.Side.AT_MOST ? "≤" : "≥",
                                number(reach.limit()),
                                reach.holds(figure.spread().median()) ? "reached" : "missed");
    }

    private static String row(Figure figure) {
        Spread spread = figure.spread();
        return ROW.formatted(
                figure.name(),
                number(spread.min()),
                number(spread.median()),
                number(spread.max()),
                figure.unit(),
                verdict(figure));
    }
}
