package ma.techvalley.compliance.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import ma.techvalley.contracts.compliance.DeclaredLinkChange;
import ma.techvalley.contracts.compliance.DeclaredLinkState;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link with company {@code 001} of an officer, seen on 23 November 2026, five minutes after midnight in Morocco. */
class ImpartialityTest {
    private static final Instant NOW = Instant.parse("2026-11-22T23:05:00Z");
    private static final Actor OFFICER = new Actor("o", Set.of(Role.CNDP_OFFICER), Set.of(), Set.of());
    private static final Actor OTHER = new Actor("p", Set.of(Role.CNDP_OFFICER), Set.of(), Set.of());

    private final InMemoryDeclaredLinks links = new InMemoryDeclaredLinks();
    private final DeclaringLink declaring = new DeclaringLink(links.aggregates());
    private final Impartiality impartiality = new Impartiality(links);

    @ParameterizedTest
    @CsvSource({", false", "2026-11-23, false", "2021-11-24, false", "2021-11-23, true", "2009-01-01, true"})
    void endsFiveYearsAfterTheLinkDid(@Nullable LocalDate endedOn, boolean free) {
        declaring.declare("001", endedOn, by(OFFICER));

        if (free) {
            assertThatNoException().isThrownBy(() -> impartiality.require("o", Set.of("001"), NOW));
        } else {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> impartiality.require("o", Set.of("002", "001"), NOW))
                    .returns(LinkProblems.DECLARED_LINK, Refusal::type);
        }
        assertThatNoException().isThrownBy(() -> impartiality.require("o", Set.of("002"), NOW));
        assertThatNoException().isThrownBy(() -> impartiality.require("p", Set.of("001"), NOW));
    }

    @Test
    void isKeptByALinkThatGoesOnAfterOneThatEndedLongAgo() {
        declaring.declare("001", LocalDate.parse("2010-01-01"), by(OFFICER));
        Ack second = declaring.declare("001", null, by(OFFICER));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> impartiality.require("o", Set.of("001"), NOW));

        declaring.end(second.id(), LocalDate.parse("2020-01-01"), by(OFFICER));

        assertThatNoException().isThrownBy(() -> impartiality.require("o", Set.of("001"), NOW));
        refused(ProblemType.CONFLICT, () -> declaring.end(second.id(), LocalDate.parse("2020-01-02"), by(OFFICER)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24", "2008-12-31", "-0001-01-01", "+99999-01-01"})
    void isNotHelpedByDaysThatCannotBe(LocalDate day) {
        Ack lasting = declaring.declare("001", null, by(OFFICER));

        refused(ProblemType.INVALID_REQUEST, () -> declaring.declare("001", day, by(OFFICER)));
        refused(ProblemType.INVALID_REQUEST, () -> declaring.end(lasting.id(), day, by(OFFICER)));
    }

    @Test
    void isNobodyElsesBusiness() {
        Ack ack = declaring.declare("001", null, by(OFFICER));
        DeclaredLink link = links.aggregates().get(ack.id()).state();
        Actor supervisor = new Actor("s", Set.of(Role.CNDP_SUPERVISOR), Set.of(), Set.of());

        assertThat(ack.change()).isEqualTo(new DeclaredLinkChange.Declared());
        assertThat(ack.shared()).isEqualTo(new DeclaredLinkState(ack.id()));
        assertThat(link.readBy(OFFICER)).isEqualTo(link.readBy(supervisor));
        refused(ProblemType.NOT_FOUND, () -> link.readBy(OTHER));
        refused(ProblemType.NOT_FOUND, () -> declaring.end(ack.id(), LocalDate.parse("2026-01-01"), by(OTHER)));
        refused(ProblemType.NOT_FOUND, () -> declaring.end(ack.id(), LocalDate.parse("2026-01-01"), by(supervisor)));
    }

    private static void refused(ProblemType type, ThrowingCallable doing) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(doing).returns(type, Refusal::type);
    }

    private static Command by(Actor actor) {
        return new Command(actor, null, "", OptionalLong.empty(), "c", null, null, NOW);
    }
}
