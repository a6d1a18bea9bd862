package ma.techvalley.registry.companies.messaging;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ma.techvalley.contracts.Event;
import ma.techvalley.contracts.Topic;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.contracts.zones.ZonesState;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.inbox.TopicListener;
import ma.techvalley.kit.inbox.VersionedView;
import ma.techvalley.kit.problem.ProblemType;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.registry.companies.RecordingLeases;
import ma.techvalley.registry.identifiers.Ice;
import org.springframework.stereotype.Component;

/** Leases make sites. A crash between telling companies and remembering the space tells them again, which changes nothing. */
@Component
final class SpacesListener implements TopicListener {
    private static final KnownSpace NEVER_LET = new KnownSpace(List.of());
    private final VersionedView<KnownSpace> spaces;
    private final RecordingLeases recording;
    private final Clock clock;

    SpacesListener(VersionedView<KnownSpace> spaces, RecordingLeases recording, Clock clock) {
        this.spaces = spaces;
        this.recording = recording;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.ZONES;
    }

    @Override
    public void on(Event event) {
        switch ((ZonesState) event.state()) {
            case OfficeSpaceState space ->
                spaces.putAfter(
                        event,
                        KnownSpace.of(space),
                        before -> tell(
                                KnownSpace.of(space).and(before.orElse(NEVER_LET)), new SpaceLeases(event, space)));
            case ParkState _ -> {} // lets nothing itself
        }
    }

    /** One company that cannot be told must not keep the others from being told; the record is refused in the end. */
    private void tell(Set<String> companies, SpaceLeases leases) {
        List<Refusal> refusals = new ArrayList<>();
        for (String company : companies) {
            try {
                recording.record(
                        new Ice(company),
                        leases.of(company),
                        Command.causedBy(leases.event().header(), clock.instant()));
            } catch (Refusal refusal) {
                refusals.add(requireLasting(refusal));
            }
        }
        if (!refusals.isEmpty()) {
            throw refusals.getFirst();
        }
    }

    /** That others won every race for a company is no fault of the record: it waits for its turn. */
    private static Refusal requireLasting(Refusal refusal) {
        if (refusal.type().equals(ProblemType.STALE_VERSION)) {
            throw new Unavailable("Others keep changing the company.");
        }
        return refusal;
    }
}
