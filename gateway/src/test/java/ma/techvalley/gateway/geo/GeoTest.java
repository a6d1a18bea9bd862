package ma.techvalley.gateway.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoTest {
    /** Half the circumference of a sphere of the mean radius is 20,015.1 km. */
    @ParameterizedTest
    @CsvSource({
        "33.5731, -7.5898, 34.0209, -6.8416, 85.1",
        "0, 179.5, 0, -179.5, 111.2",
        "90, 0, 90, 120, 0",
        "90, 10, -90, 50, 20015.1",
        "0, 180, 0, -180, 0",
        "0, 0, 0, 180, 20015.1"
    })
    void distancesAreRightOverTheAntimeridianAndAtThePoles(
            double latitude, double longitude, double otherLatitude, double otherLongitude, double kilometres) {
        var point = new Point(latitude, longitude);
        var other = new Point(otherLatitude, otherLongitude);
        assertThat(point.distance(other) / 1000).isCloseTo(kilometres, within(0.15));
        assertThat(other.distance(point)).isEqualTo(point.distance(other));
    }

    @ParameterizedTest
    @CsvSource({
        "170, -20, -170, -10, -15, 175, true",
        "170, -20, -170, -10, -15, -175, true",
        "170, -20, -170, -10, -15, 0, false",
        "170, -20, 180, -10, -15, -180, true",
        "-180, -20, -170, -10, -15, 180, true",
        "-10, 30, -5, 35, 33.5, -7.6, true",
        "-10, 30, -5, 35, 33.5, -4.9, false",
        "-10, 30, -5, 35, 35.1, -7.6, false",
        "0, 80, 10, 90, 90, 150, true",
        "0, 80, 10, 89, 90, 5, false",
        "-7.6, 33.5, -7.6, 33.5, 33.5, -7.6, true"
    })
    void aBoxReachesFromWestToEast(
            double west, double south, double east, double north, double latitude, double longitude, boolean within) {
        assertThat(new Box(west, south, east, north).holds(new Point(latitude, longitude)))
                .isEqualTo(within);
    }

    @Test
    void theRadiusIsPartOfWhatIsNear() {
        var centre = new Point(33, -7);
        var other = new Point(33, -7.1);
        assertThat(new Near(centre, centre.distance(other)).holds(other)).isTrue();
        assertThat(new Near(centre, centre.distance(other) - 0.001).holds(other))
                .isFalse();
        assertThat(new Near(centre, 0).holds(centre)).isTrue();
    }
}
