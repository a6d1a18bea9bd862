package ma.techvalley.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import ma.techvalley.contracts.Event;
import ma.techvalley.kit.aggregate.Ack;

/** What must be true when all is quiet, whatever happened before. */
final class Promises {
    private Promises() {}

    static void kept(RelayRig rig, List<Ack> acks) {
        rig.awaitQuiet();
        List<Event> events = rig.published();

        // Compared as sets and sorted lists, which takes no longer than reading them also where there are many.
        List<String> versions = events.stream()
                .map(event -> event.subject() + "@" + event.version())
                .toList();
        Set<String> missing = acks.stream().map(Ack::consistencyToken).collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(Set.copyOf(versions));
        assertThat(missing).as("every acknowledged version is there").isEmpty();
        assertThat(versions).as("and nothing twice").doesNotHaveDuplicates();
        assertThat(events.stream().map(Event::sequence).sorted().toList())
                .as("nothing of the journal is missing")
                .isEqualTo(LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(newest(events))
                .as("versions in order per aggregate, the newest record the newest version")
                .allSatisfy((id, version) ->
                        assertThat(version).isEqualTo(rig.notes.get(id).version()));
        assertThat(rig.verification().verify().findings()).isEmpty();
    }

    private static Map<String, Long> newest(List<Event> events) {
        Map<String, Long> newest = new HashMap<>();
        for (Event event : events) {
            assertThat(event.version()).isEqualTo(newest.getOrDefault(event.subject(), 0L) + 1);
            newest.put(event.subject(), event.version());
        }
        return newest;
    }
}
