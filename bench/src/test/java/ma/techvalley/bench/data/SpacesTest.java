package ma.techvalley.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.contracts.zones.OfficeSpaceChange;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import org.junit.jupiter.api.Test;

class SpacesTest {
    @Test
    void areTheSameInEveryRun() {
        assertThat(Spaces.of(200)).isEqualTo(Spaces.of(200)).doesNotHaveDuplicates();
        assertThat(Question.recorded()).isEqualTo(Question.recorded()).hasSize(256);
    }

    @Test
    void areEventsOfSixHundredBytes() {
        List<OfficeSpaceState> spaces = Spaces.of(500);

        assertThat(spaces.stream()
                        .mapToInt(space -> EventJson.write(new OfficeSpaceChange.Registered(), space).length)
                        .average()
                        .orElseThrow())
                .isBetween(550.0, 650.0);
    }

    @Test
    void areAskedForInTheWordsOfTheApi() {
        assertThat(Question.recorded())
                .extracting(Question::path)
                .allMatch(path ->
                        path.matches("/api/v1/office-spaces\\?sort=(park|rent|-area)(&[a-zA-Z]+=[A-Za-z0-9_,-]+)*"))
                .anyMatch(path -> path.contains("&minRent=") && path.contains("&fitOut="))
                .anyMatch(path -> path.contains("&region=MA-01,MA-"));
    }
}
