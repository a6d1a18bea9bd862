package ma.techvalley.registry.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import ma.techvalley.kit.rig.Answer;
import ma.techvalley.kit.rig.Http;
import ma.techvalley.registry.Ices;
import ma.techvalley.registry.running.Bodies;
import ma.techvalley.registry.running.RegistryTopic;
import ma.techvalley.registry.running.RunningRegistry;
import org.junit.jupiter.api.Test;

class OneCompanyPerIceIT {
    private static final int RACERS = 50;
    private final Http registry = RunningRegistry.client();

    @Test
    void oneOfFiftyThatRegisterTheSameIceInDifferentSpellingsWins() throws Exception {
        String ice = Ices.next();

        List<Answer> answers = atOnce(racer -> registry.post("/api/v1/companies", Bodies.minimal(spelled(ice, racer))));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("already-exists"));
        registry.post("/api/v1/companies/" + ice + "/verification");
        assertThat(RegistryTopic.eventsUntil(ice, 2)).hasSize(2);
    }

    @Test
    void allOfFiftyRepeatsOfOneRequestGetItsAnswer() throws Exception {
        String ice = Ices.next();

        List<Answer> answers =
                atOnce(_ -> registry.post("/api/v1/companies", Bodies.minimal(ice), "Idempotency-Key", "race-" + ice));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers)
                .extracting(Answer::json)
                .containsOnly(answers.getFirst().json());
        registry.post("/api/v1/companies/" + ice + "/verification");
        assertThat(RegistryTopic.eventsUntil(ice, 2)).hasSize(2);
    }

    @Test
    void oneOfFiftyDecisionsOnAStandingWins() throws Exception {
        String ice = Ices.next();
        registry.post("/api/v1/companies", Bodies.minimal(ice));

        List<Answer> answers = atOnce(_ -> registry.post("/api/v1/companies/" + ice + "/verification"));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("wrong-standing"));
        assertThat(registry.get("/api/v1/companies/" + ice + "/record").header("ETag"))
                .isEqualTo("\"2\"");
    }

    private static String spelled(String ice, int racer) {
        int cut = 1 + racer % 14;
        String separator = List.of("", " ", ".", "-", "\u00a0").get(racer % 5);
        String text = ice.substring(0, cut) + separator + ice.substring(cut);
        return racer % 2 == 0
                ? text
                : text.chars()
                        .collect(
                                StringBuilder::new,
                                (arabic, character) -> arabic.append(
                                        Character.isDigit(character)
                                                ? (char) ('٠' + character - '0')
                                                : (char) character),
                                StringBuilder::append)
                        .toString();
    }

    private static List<Answer> atOnce(Racing racing) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Answer>> racers = new ArrayList<>();
        for (int racer = 0; racer < RACERS; racer++) {
            int number = racer;
            racers.add(() -> {
                start.await();
                return racing.run(number);
            });
        }
        Collections.shuffle(racers);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> running = racers.stream().map(threads::submit).toList();
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private interface Racing {
        Answer run(int racer);
    }
}
