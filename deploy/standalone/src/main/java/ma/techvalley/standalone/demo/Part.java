package ma.techvalley.standalone.demo;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of a space that a company gets, as the API takes it. */
sealed interface Part {
    String company();

    int area();

    /** Sub-resource of the office space that makes it. */
    @JsonIgnore
    String resource();

    /** Under option. */
    record Hold(String company, int area, @Nullable Instant expiresAt) implements Part {
        @Override
        public String resource() {
            return "holds";
        }
    }

    /** Firmly reserved. */
    record Reservation(String company, int area, @Nullable Instant expiresAt) implements Part {
        @Override
        public String resource() {
            return "reservations";
        }
    }

    /** Let. */
    record Lease(
            String company,
            int area,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) implements Part {
        @Override
        public String resource() {
            return "leases";
        }

        boolean runsOn(LocalDate day) {
            return !startsOn.isAfter(day) && (endsOn == null || !endsOn.isBefore(day));
        }
    }
}
