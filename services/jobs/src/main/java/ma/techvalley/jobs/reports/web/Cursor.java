package ma.techvalley.jobs.reports.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Base64;
import ma.techvalley.jobs.reports.ReportPosition;
import ma.techvalley.kit.problem.Refusal;

/** Positions as opaque text. They name a place in the order, not a row count, so inserts while paging move nothing. */
final class Cursor {
    private Cursor() {}

    static String write(ReportPosition position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((position.month() + " " + position.id()).getBytes(StandardCharsets.UTF_8));
    }

    static ReportPosition read(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            if (parts.length == 2) {
                return new ReportPosition(YearMonth.parse(parts[0]), parts[1]);
            }
            throw unreadable();
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return Refusal.invalid("cursor", "cursor", "Send a cursor as the page before gave it.");
    }
}
