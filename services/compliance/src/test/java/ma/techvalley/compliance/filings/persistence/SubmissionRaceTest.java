package ma.techvalley.compliance.filings.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.techvalley.compliance.filings.CaseNumber;
import ma.techvalley.compliance.filings.Filing;
import ma.techvalley.compliance.filings.NumberingFiling;
import ma.techvalley.compliance.filings.SampleFilings;
import ma.techvalley.compliance.filings.SubmittingFiling;
import ma.techvalley.contracts.compliance.FilingState;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.AggregateStore;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.command.Ids;
import org.junit.jupiter.api.Test;

class SubmissionRaceTest {
    @Test
    void gives200SubmissionsToTwoInstancesTheNumbers1To200WhileDeadlinesFireInBoth() throws Exception {
        try (FreshDatabase fresh = new FreshDatabase();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Instance> instances = List.of(new Instance(fresh), new Instance(fresh));
            List<Future<Ack>> submitted = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(instances.get(i % 2).submission()))
                    .toList();
            instances.forEach(instance -> threads.submit(instance::sweep));
            for (Future<Ack> one : submitted) {
                one.get();
            }

            Stream<Integer> sequences = submitted.stream()
                    .map(one -> one.resultNow().shared(FilingState.class).caseNumber())
                    .map(number -> CaseNumber.parse(number).sequence())
                    .sorted();
            assertThat(sequences)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 200).boxed().toList());
            assertThat(submitted)
                    .allSatisfy(one -> assertThat(one.resultNow().version()).isEqualTo(2));
            assertThat(instances.getFirst().store.due(Instant.now(), 10)).isEmpty();
        }
    }

    /** What one process of the service has of its own. */
    private static final class Instance {
        final AggregateStore<Filing> store;
        private final NumberingFiling numbering;

        Instance(FreshDatabase fresh) {
            store = fresh.store();
            numbering = new NumberingFiling(store, fresh.numbers(), Clock.systemUTC());
        }

        Callable<Ack> submission() {
            return () -> new SubmittingFiling(store, ice -> true, numbering, SampleFilings.LAW)
                    .submit(
                            SampleFilings.submission("001"),
                            new Command(
                                    SampleFilings.ADMINISTRATOR,
                                    null,
                                    "",
                                    OptionalLong.empty(),
                                    Ids.next(),
                                    null,
                                    null,
                                    Instant.now()));
        }

        void sweep() {
            for (int round = 0; round < 20; round++) {
                store.due(Instant.now(), 50).forEach(numbering::number);
            }
        }
    }
}
