package ma.techvalley.gateway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ma.techvalley.gateway.changes.Newest.Origin;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutTest {
    private static final Cut TWO = new Cut("log", new long[] {7, 300});

    @Property
    void isReadAsItWasWritten(@ForAll @Size(max = 20) List<@LongRange(min = 0) Long> numbers) {
        long[] next = numbers.stream().mapToLong(Long::longValue).toArray();
        Cut cut = new Cut("log", next);

        assertThat(Cut.parse(cut.toString(), cut)).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "log", "log.", "log.Bw", "log.B6wC4g", "log.____________________", "other.B6wC", "log.B6wC!"
            })
    void readsNothingElse(String text) {
        assertThat(TWO).hasToString("log.B6wC");
        assertThat(Cut.parse(text, TWO)).isNull();
    }

    @Test
    void coversWhatIsBeforeIt() {
        assertThat(TWO.covers(at(0, 6))).isTrue();
        assertThat(TWO.covers(at(0, 7))).isFalse();
        assertThat(TWO.covers(at(1, 299))).isTrue();
        assertThat(TWO.covers(at(2, 0))).isFalse();
    }

    @Test
    void includesWhatIsBehindItInEveryPartition() {
        assertThat(TWO.includes(new Cut("log", new long[] {7, 299}))).isTrue();
        assertThat(TWO.includes(new Cut("log", new long[] {8, 0}))).isFalse();
        assertThat(TWO.furthest(new Cut("log", new long[] {8, 0}))).isEqualTo(new Cut("log", new long[] {8, 300}));
    }

    private static Newest at(int partition, long offset) {
        return new Newest(1, 1, new Origin(partition, offset), null);
    }
}
