package ma.techvalley.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "law 09-08, article 28 | law 28",
                "decree 2-09-165, article 28 | decree 28",
                "Decree, articles 25 and 28; CNDP internal rules, article 50 | decree 25,decree 28,rules 50",
                "article 44; decree, articles 47 and 48 | law 44,decree 47,decree 48",
                "the decree's article 27 or 46 | decree 27,decree 46",
                "a request (decree 2-09-165, article 27) or a transfer (article 46) | decree 27,decree 46",
                "asked for by decree 2-09-165. On the list of article 43 | law 43",
                "rules of the company (article 44-3) | law 44-3",
                "CNDP deliberation 465-2013 as amended by 236-2015 | deliberation 465-2013,deliberation 236-2015",
                "CNDP deliberation D-943-2025 | deliberation D-943-2025",
                "decree 2-25-1140, as reported | decree 2-25-1140",
                "CNDP form F118 | form F118"
            })
    void areOfTheTextThatIsNamed(String text, String cited) {
        assertThat(Citations.of(text)).containsExactly(cited.split(","));
    }
}
