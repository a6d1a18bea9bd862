package ma.techvalley.bench.harness;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Figures of one group beside each other, on a logarithmic scale: floors and peers are often far apart. */
final class Plot {
    private static final int WIDTH = 1000;
    private static final int LEFT = 380;
    private static final int RIGHT = 700;
    private static final int ROW = 26;

    private final List<Figure> figures;
    private final double low;
    private final double high;

    private Plot(List<Figure> figures) {
        this.figures = figures;
        double[] shown = figures.stream()
                .flatMapToDouble(Plot::values)
                .filter(value -> value > 0)
                .toArray();
        this.low = DoubleStream.of(shown).min().orElse(1) / 1.2;
        this.high = DoubleStream.of(shown).max().orElse(1) * 1.2;
    }

    static String of(List<Figure> figures) {
        return new Plot(figures).svg();
    }

    private String svg() {
        var rows = new StringBuilder();
        for (int row = 0; row < figures.size(); row++) {
            rows.append(row(figures.get(row), ROW * row + ROW / 2));
        }
        return "<svg viewBox=\"0 0 %d %d\" font-size=\"13\" role=\"img\">\n%s</svg>\n"
                .formatted(WIDTH, ROW * figures.size(), rows);
    }

    private String row(Figure figure, int y) {
        Spread spread = figure.spread();
        String dots = figure.rounds().stream()
                .map(value -> "<circle cx=\"%s\" cy=\"%d\" r=\"2.5\" fill=\"#2b6cb0\"/>".formatted(x(value), y))
                .collect(Collectors.joining());
        return label(figure, y)
                + "<line x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\" stroke=\"#a9c6e3\" stroke-width=\"8\"/>"
                        .formatted(x(spread.min()), x(spread.max()), y, y)
                + "<line x1=\"%1$s\" x2=\"%1$s\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#17406b\" stroke-width=\"3\"/>"
                        .formatted(x(spread.median()), y - 8, y + 8)
                + dots
                + reach(figure, y)
                + "\n";
    }

    private static String label(Figure figure, int y) {
        Spread spread = figure.spread();
        String verdict = Table.verdict(figure);
        return "<text x=\"0\" y=\"%d\">%s</text><text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>"
                .formatted(
                        y + 4,
                        Page.escaped(figure.name()),
                        RIGHT + 15,
                        y + 4,
                        verdict.isEmpty() ? "plain" : verdict.substring(verdict.lastIndexOf(' ') + 1),
                        Page.escaped("%s (%s to %s) %s %s"
                                .formatted(
                                        Table.number(spread.median()),
                                        Table.number(spread.min()),
                                        Table.number(spread.max()),
                                        figure.unit(),
                                        verdict)));
    }

    private String reach(Figure figure, int y) {
        Reach reach = figure.reach();
        return reach == null
                ? ""
                : "<line x1=\"%1$s\" x2=\"%1$s\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"#b3261e\" stroke-dasharray=\"3 2\"/>"
                        .formatted(x(reach.limit()), y - 11, y + 11);
    }

    private String x(double value) {
        double part = Math.log(Math.max(value, low) / low) / Math.log(high / low);
        return String.format(Locale.ROOT, "%.1f", LEFT + part * (RIGHT - LEFT));
    }

    private static DoubleStream values(Figure figure) {
        Reach reach = figure.reach();
        return DoubleStream.concat(
                figure.rounds().stream().mapToDouble(Double::doubleValue),
                Stream.ofNullable(reach).mapToDouble(Reach::limit));
    }
}
