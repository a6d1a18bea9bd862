package ma.techvalley.zones.spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expectations about refusals. */
public final class Refusals {
    private Refusals() {}

    public static void assertRefused(ProblemType type, ThrowingCallable call) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .extracting(Refusal::type)
                .isEqualTo(type);
    }

    /** @param places each broken rule as {@code pointer rule} */
    static void assertInvalid(ThrowingCallable call, String... places) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(call).satisfies(refusal -> {
            assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_REQUEST);
            assertThat(refusal.violations().stream().map(Refusals::place).toList())
                    .containsExactly(places);
        });
    }

    private static String place(Violation violation) {
        return violation.pointer() + " " + violation.rule();
    }
}
