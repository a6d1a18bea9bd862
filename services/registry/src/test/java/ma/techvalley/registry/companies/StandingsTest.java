package ma.techvalley.registry.companies;

import static ma.techvalley.contracts.registry.CompanyState.Standing.REGISTERED;
import static ma.techvalley.contracts.registry.CompanyState.Standing.STRUCK_OFF;
import static ma.techvalley.contracts.registry.CompanyState.Standing.SUSPENDED;
import static ma.techvalley.contracts.registry.CompanyState.Standing.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import ma.techvalley.contracts.registry.CompanyState.Standing;
import ma.techvalley.kit.aggregate.Decision;
import ma.techvalley.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandingsTest {
    private static final Reason REASON = new Reason("papers are out of date");

    @ParameterizedTest
    @CsvSource({
        "REGISTERED,CORRECTION,REGISTERED",
        "REGISTERED,VERIFICATION,VERIFIED",
        "REGISTERED,STRIKING_OFF,STRUCK_OFF",
        "VERIFIED,CORRECTION,VERIFIED",
        "VERIFIED,SUSPENSION,SUSPENDED",
        "VERIFIED,STRIKING_OFF,STRUCK_OFF",
        "SUSPENDED,CORRECTION,SUSPENDED",
        "SUSPENDED,REINSTATEMENT,VERIFIED",
        "SUSPENDED,STRIKING_OFF,STRUCK_OFF"
    })
    void leadFromOneToTheNext(Standing from, StandingCommand command, Standing to) {
        assertThat(give(command, Samples.in(from)).state().standing()).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("nonEdges")
    void refuseEveryOtherCommandAndSayWhatIsPossible(Standing from, StandingCommand command, String possible) {
        assertThatThrownBy(() -> give(command, Samples.in(from)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo(Standings.WRONG_STANDING))
                .hasMessage("The company is %s, so %s is not possible. Possible: %s.", from, command, possible);
    }

    @Test
    void areAllCovered() {
        assertThat(nonEdges().count() + 9).isEqualTo((long) Standing.values().length * StandingCommand.values().length);
    }

    static Stream<Arguments> nonEdges() {
        return Stream.of(
                        forbidden(
                                REGISTERED,
                                "correction, verification, striking-off",
                                StandingCommand.SUSPENSION,
                                StandingCommand.REINSTATEMENT),
                        forbidden(
                                VERIFIED,
                                "correction, suspension, striking-off",
                                StandingCommand.VERIFICATION,
                                StandingCommand.REINSTATEMENT),
                        forbidden(
                                SUSPENDED,
                                "correction, reinstatement, striking-off",
                                StandingCommand.VERIFICATION,
                                StandingCommand.SUSPENSION),
                        forbidden(STRUCK_OFF, "nothing, since that is final", StandingCommand.values()))
                .flatMap(some -> some);
    }

    private static Stream<Arguments> forbidden(Standing from, String possible, StandingCommand... commands) {
        return Arrays.stream(commands).map(command -> Arguments.of(from, command, possible));
    }

    private static Decision<Company> give(StandingCommand command, Company company) {
        return switch (command) {
            case CORRECTION ->
                company.corrected(Samples.particulars("Rif Services")).orElseThrow();
            case VERIFICATION -> company.verified();
            case SUSPENSION -> company.suspended(REASON);
            case REINSTATEMENT -> company.reinstated(REASON);
            case STRIKING_OFF -> company.struckOff(REASON);
        };
    }
}
