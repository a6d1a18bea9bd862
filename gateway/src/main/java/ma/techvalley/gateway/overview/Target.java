package ma.techvalley.gateway.overview;

import java.math.BigDecimal;
import java.util.List;

/**
 * A published aim. These are statements of others, never figures of this platform.
 *
 * @param indicator stable name
 * @param unit {@code jobs} or {@code MAD}
 * @param note what the sources leave open
 */
record Target(String indicator, int year, BigDecimal value, String unit, String source, String note) {
    /** Press reports of the contrat-programme 2024-2030 (signed 25 September 2024) and of the event of 27 January 2026. */
    static final List<Target> PUBLISHED = List.of(
            new Target(
                    "export-turnover",
                    2026,
                    new BigDecimal("25000000000"),
                    "MAD",
                    "La Vie éco, via maghress.com/fr/lavieeco/435101",
                    "Step towards 2030"),
            new Target(
                    "new-jobs",
                    2026,
                    new BigDecimal("50000"),
                    "jobs",
                    "La Vie éco, via maghress.com/fr/lavieeco/435101",
                    "Step towards 2030; direct, stable jobs"),
            new Target(
                    "new-jobs",
                    2030,
                    new BigDecimal("130000"),
                    "jobs",
                    "fr.allafrica.com/stories/202409260299.html; La Vie éco, via maghress.com/fr/lavieeco/435101",
                    "Direct, stable jobs"),
            new Target(
                    "total-jobs",
                    2030,
                    new BigDecimal("270000"),
                    "jobs",
                    "Press notes on the event of 27 January 2026",
                    "Some reports call it new jobs; taken as the total, since 130,000 new ones are the aim beside it"),
            new Target(
                    "export-turnover",
                    2030,
                    new BigDecimal("40000000000"),
                    "MAD",
                    "Press notes on the event of 27 January 2026; La Vie éco, via maghress.com/fr/lavieeco/435101",
                    "Sources do not say in which statistical series"));
}
