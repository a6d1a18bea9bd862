package ma.techvalley.bench.harness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of all reports: one file, no script, nothing fetched. */
final class Page {
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Tech Valley platform: measurements</title>
            <style>
            body { font: 15px/1.45 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto; padding: 0 1rem; color: #1d2733; background: #fff }
            h2 { margin-top: 2.5rem; border-top: 1px solid #d5dbe1; padding-top: 1rem }
            h3 { font-size: 1rem; margin-bottom: .3rem }
            p, li { color: #44505c }
            svg { width: 100%%; height: auto; display: block }
            dt { font-weight: 600 } dd { margin: 0 0 .3rem; font-family: ui-monospace, monospace; font-size: .85rem }
            .reached { fill: #15703c } .missed { fill: #b3261e }
            </style>
            </head>
            <body>
            <h1>Measurements</h1>
            <p>A bar reaches from the lowest to the highest round, the mark is the median, each dot is a round. Ratios are of figures of the
            same round; a dashed line is what should be reached.</p>
            %s
            </body>
            </html>
            """;

    private Page() {}

    static String of(List<Report> reports) {
        return FRAME.formatted(reports.stream().map(Page::section).collect(Collectors.joining("\n")));
    }

    private static String section(Report report) {
        Map<String, List<Figure>> groups = report.figures().stream()
                .collect(Collectors.groupingBy(Figure::group, LinkedHashMap::new, Collectors.toList()));
        String plots = groups.entrySet().stream()
                .map(group -> "<h3>" + escaped(group.getKey()) + "</h3>\n" + Plot.of(group.getValue()))
                .collect(Collectors.joining("\n"));
        return "<h2>%s · %s</h2>\n<p>%s · %s</p>\n%s\n%s%s"
                .formatted(
                        escaped(report.name()),
                        escaped(report.title()),
                        report.at(),
                        escaped(report.machine().toString()),
                        plots,
                        notes(report),
                        settings(report));
    }

    private static String notes(Report report) {
        return report.notes().stream()
                .map(note -> "<li>" + escaped(note) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static String settings(Report report) {
        return report.settings().entrySet().stream()
                .map(setting ->
                        "<dt>" + escaped(setting.getKey()) + "</dt><dd>" + escaped(setting.getValue()) + "</dd>\n")
                .collect(Collectors.joining("", "<details><summary>Settings</summary><dl>\n", "</dl></details>\n"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
