package ma.techvalley.gateway.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.List;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.EventHeader;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.zones.AskingTerms;
import ma.techvalley.contracts.zones.OfficeSpaceChange;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.gateway.Samples;
import ma.techvalley.gateway.spaces.SpaceRow;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplierTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final MemoryRig rig = new MemoryRig(NOW);

    @Test
    void whatCannotBeReadIsPutAsideAndTheNextIsSeen() {
        rig.publish();
        rig.apply(new ProducerRecord<>(Topic.ZONES.topicName(), "poison", "x".getBytes(StandardCharsets.UTF_8)));
        rig.apply(space("next"));
        rig.publish();

        assertThat(rig.aside()).containsExactly("poison");
        assertThat(rig.snapshot().spaces().find("next")).isPresent();
    }

    /** It could be read, but no row can be made of it: what else has come is seen, with the first publication and with each later one. */
    @Test
    void whatCannotBeShownStandsInTheWayOfNothingElse() {
        rig.enter(unshowable("bad"));
        rig.apply(space("good"));
        rig.publish();
        rig.publish();

        assertThat(rig.snapshot().spaces().stream().map(SpaceRow::id)).containsExactly("good");
        assertThat(unshown()).isEqualTo(1);

        rig.today(NOW.plus(1, ChronoUnit.DAYS));
        rig.apply(Samples.park("casanearshore", "MA-06", "Casablanca"));
        rig.apply(space("better"));
        rig.publish();

        assertThat(rig.snapshot().spaces().stream().map(SpaceRow::text))
                .hasSize(2)
                .allMatch(json -> json.contains("\"region\":\"MA-06\""));
        assertThat(unshown()).isEqualTo(2);
    }

    private double unshown() {
        return rig.meters().get("techvalley.view.unshown").counter().count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void aMomentThatNobodyCanMeanIsNoReasonToStop(String moment) {
        rig.publish();
        ProducerRecord<String, byte[]> odd = space("odd");
        odd.headers().remove("ce_time").add("ce_time", moment.getBytes(StandardCharsets.UTF_8));
        rig.apply(odd);
        rig.publish();

        assertThat(rig.aside()).isEmpty();
        assertThat(rig.snapshot().spaces().find("odd")).isPresent();
    }

    private static ProducerRecord<String, byte[]> space(String id) {
        return Samples.space(1, Samples.spaceState(id, "casanearshore", 100, 0));
    }

    private static Event unshowable(String id) {
        var terms = new AbstractList<AskingTerms>() {
            @Override
            public AskingTerms get(int index) {
                return new AskingTerms(BigDecimal.ONE, null, LocalDate.EPOCH, null);
            }

            @Override
            public int size() {
                return 1;
            }

            @Override
            public List<AskingTerms> reversed() {
                throw new IllegalStateException("planted");
            }
        };
        OfficeSpaceState like = Samples.spaceState(id, "casanearshore", 100, 0);
        var state = new OfficeSpaceState(
                id,
                like.park(),
                like.building(),
                like.floor(),
                like.leasableArea(),
                like.allocatedArea(),
                like.availableArea(),
                like.minimumDivisibleArea(),
                like.maximumContiguousArea(),
                like.fitOut(),
                null,
                terms,
                like.availabilityDate(),
                like.status(),
                List.of());
        var change = new OfficeSpaceChange.Registered();
        return new Event(
                new EventHeader("1", EventCatalog.of(change), id, 1, NOW, "test", null, null), 1, change, state);
    }
}
