package ma.techvalley.compliance.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import ma.techvalley.compliance.clocks.Term.Unit;
import ma.techvalley.compliance.law.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {
    private static final Clocks CLOCKS = Clocks.ofMorocco();
    private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

    /** Written apart from the table, so that a slip in either shows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECEIPT                 | 24 | HOURS        | PT6H | law 09-08, article 19",
                "MOVE_TO_AUTHORISATION   |  8 | DAYS         | P2D  | law 09-08, article 20",
                "AUTHORISATION           |  2 | MONTHS       | P14D | decree 2-09-165, article 28",
                "AUTHORISATION_EXTENSION |  2 | MONTHS       | P14D | decree 2-09-165, article 28",
                "OPINION                 |  2 | MONTHS       | P14D | decree 2-09-165, article 25",
                "OPINION_EXTENSION       |  1 | MONTHS       | P7D  | decree 2-09-165, article 25",
                "RECTIFICATION_ORDER     |  7 | DAYS         | P2D  | CNDP internal rules, article 50",
                "RECTIFICATION           | 10 | DAYS         | P2D  | law 09-08, article 8",
                "TRANSFER_CHANGE         |  8 | WORKING_DAYS | P2D  | decree 2-09-165, article 49"
            })
    void runAsLongAsTheirTextsSay(LegalClock clock, int length, Unit unit, Duration reminder, String text) {
        assertThat(CLOCKS.term(clock, Instant.parse("2026-05-05T09:00:00Z")))
                .isEqualTo(new Term(clock, length, unit, null, reminder, text));
    }

    @ParameterizedTest
    @CsvSource({
        // hours pass, whether or not the clocks on the walls were set back at the start of Ramadan
        "RECEIPT, 2026-02-14T10:00:00Z, 2026-02-15T10:00:00Z",
        "RECEIPT, 2025-12-31T23:59:59Z, 2026-01-01T23:59:59Z",
        // the last day ends at midnight of its own offset
        "MOVE_TO_AUTHORISATION, 2026-05-05T09:00:00Z, 2026-05-13T23:00:00Z",
        "MOVE_TO_AUTHORISATION, 2026-02-10T09:00:00Z, 2026-02-19T00:00:00Z",
        "MOVE_TO_AUTHORISATION, 2026-03-15T09:00:00Z, 2026-03-23T23:00:00Z",
        // the first is the date in Morocco
        "MOVE_TO_AUTHORISATION, 2026-05-04T22:59:59Z, 2026-05-12T23:00:00Z",
        "MOVE_TO_AUTHORISATION, 2026-05-04T23:00:00Z, 2026-05-13T23:00:00Z",
        // there was no midnight on the day the clocks were set forward in 2009
        "MOVE_TO_AUTHORISATION, 2009-05-23T09:00:00Z, 2009-06-01T00:00:00Z",
        "AUTHORISATION, 2025-12-31T10:00:00Z, 2026-03-01T00:00:00Z",
        "AUTHORISATION, 2027-12-31T10:00:00Z, 2028-03-01T00:00:00Z",
        "AUTHORISATION, 2026-11-23T15:00:00Z, 2027-01-23T23:00:00Z",
        "TRANSFER_CHANGE, 2026-11-23T15:00:00Z, 2026-12-03T23:00:00Z",
        "TRANSFER_CHANGE, 2025-12-22T09:00:00Z, 2026-01-02T23:00:00Z",
        "TRANSFER_CHANGE, 2026-12-22T09:00:00Z, 2027-01-04T23:00:00Z",
        // midnight is another moment in Ramadan, and the feast at its end is not counted
        "TRANSFER_CHANGE, 2027-03-02T09:00:00Z, 2027-03-16T23:00:00Z",
        "TRANSFER_CHANGE, 2027-02-15T09:00:00Z, 2027-02-26T00:00:00Z"
    })
    void endWithTheLastDayInMorocco(LegalClock clock, Instant start, Instant end) {
        assertThat(CLOCKS.deadline(clock, start))
                .isEqualTo(new LegalDeadline(
                        clock,
                        end,
                        end.minus(CLOCKS.term(clock, start).reminder()),
                        CLOCKS.term(clock, start).text()));
    }

    @Test
    void endAtAMidnightOfMoroccoInEveryYearThatCanBeAskedFor() {
        ZonedDateTime noon = ZonedDateTime.of(LocalDate.parse("2009-03-01").atTime(12, 0), MOROCCO);
        for (ZonedDateTime start = noon; start.getYear() < 2200; start = start.plusDays(1)) {
            Instant end = CLOCKS.deadline(LegalClock.MOVE_TO_AUTHORISATION, start.toInstant())
                    .endsAt();

            assertThat(end)
                    .isEqualTo(start.toLocalDate()
                            .plusDays(9)
                            .atStartOfDay(MOROCCO)
                            .toInstant());
            assertThat(Duration.between(start.toInstant(), end))
                    .isBetween(Duration.ofHours(8 * 24 + 11), Duration.ofHours(8 * 24 + 13));
        }
    }

    @Test
    void runByTheRowOfTheDayTheyStart() {
        Clocks changed = clocks("AUTHORISATION;3;MONTHS;2027-01-01;PT1H;another decree");

        assertThat(changed.deadline(LegalClock.AUTHORISATION, Instant.parse("2026-12-31T22:59:59Z")))
                .returns("x", LegalDeadline::text)
                .returns(Instant.parse("2027-01-01T23:00:00Z"), LegalDeadline::endsAt);
        assertThat(changed.deadline(LegalClock.AUTHORISATION, Instant.parse("2026-12-31T23:00:00Z")))
                .returns("another decree", LegalDeadline::text)
                .returns(Instant.parse("2027-04-01T23:00:00Z"), LegalDeadline::endsAt);
    }

    @Test
    void last() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clocks("RECEIPT;0;HOURS;2027-01-01;PT1H;x"))
                .withMessageContaining("RECEIPT");
    }

    @Test
    void remindBeforeTheyEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clocks("RECEIPT;1;HOURS;2027-01-01;PT-1H;x"))
                .withMessageContaining("RECEIPT");
    }

    @Test
    void goOnWhereAnotherEnds() {
        LegalDeadline first = CLOCKS.deadline(LegalClock.AUTHORISATION, Instant.parse("2026-05-05T09:00:00Z"));

        LegalDeadline longer = CLOCKS.after(first, LegalClock.AUTHORISATION_EXTENSION);

        assertThat(first.endsAt()).isEqualTo("2026-07-05T23:00:00Z");
        assertThat(first.remindAt()).isEqualTo("2026-06-21T23:00:00Z");
        assertThat(longer.endsAt()).isEqualTo("2026-09-05T23:00:00Z");
    }

    /** One day each, and more. */
    private static Clocks clocks(String more) {
        String all = Arrays.stream(LegalClock.values())
                .map(clock -> clock + ";1;DAYS;;PT1H;x\n")
                .collect(Collectors.joining());
        return new Clocks(Table.lines(all + more, 6).stream().map(Term::of).toList(), WorkingDays.ofMorocco());
    }
}
