package ma.techvalley.kit.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryAggregatesTest extends AggregatesPortTest {
    private InMemoryAggregates<Crate> crates = new InMemoryAggregates<>(Crate.TYPE);

    @Override
    Aggregates<Crate> empty() {
        crates = new InMemoryAggregates<>(Crate.TYPE);
        return crates;
    }

    @Override
    List<String> due(Instant now) {
        return crates.due(now);
    }

    @Test
    void listsWhatWasAcknowledgedAndRepeatsNothing() {
        crates.create("a", keyed("k", "f"), Crate.labelled("a").created());
        crates.create("a", keyed("k", "f"), Crate.labelled("a").created());
        crates.change("a", any(), Crate::counted);

        assertThat(crates.acks()).extracting(Ack::version).containsExactly(1L, 2L);
        assertThat(crates.all()).extracting(Stored::version).containsExactly(2L);
    }
}
