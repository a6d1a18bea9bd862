package ma.techvalley.kit.web;

import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.State;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import ma.techvalley.kit.web.access.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Public
@RestController
@RequestMapping("/desks")
class DeskController {
    static final AtomicInteger ENDED = new AtomicInteger();

    record Placed() implements Change {}

    record Desk(String id) implements State {}

    /** Says what arrived. */
    record Echo(String body, Command command) {}

    @PostMapping
    ResponseEntity<Echo> place(@RequestBody Desks.PlaceDesk desk, Command command) {
        return Answers.created(ack(command), URI.create("/desks/d1"), new Echo(desk.toString(), command));
    }

    @PostMapping("/{id}/move")
    ResponseEntity<Desk> move(@PathVariable String id, Command command) {
        return Answers.ok(ack(command), new Desk(id));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id, Command command) {
        return Answers.noContent(ack(command));
    }

    @GetMapping
    Map<String, String> search(@ModelAttribute Desks.DeskSearch search) {
        return Map.of("search", search.toString());
    }

    @GetMapping("/count")
    Map<String, String> count(
            @RequestParam @Min(1) @Max(9) int floor,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestHeader("X-Wing") String wing) {
        return Map.of("count", floor + wing + on);
    }

    @GetMapping("/on/{day}")
    Map<String, String> on(@PathVariable LocalDate day) {
        return Map.of("day", day.toString());
    }

    @GetMapping("/slow")
    Callable<String> slow() {
        return () -> {
            new CountDownLatch(1).await();
            return "never";
        };
    }

    /** More than any buffer holds, and then what the path says. */
    @GetMapping("/long/{end}")
    void longAnswer(@PathVariable String end, HttpServletResponse response) throws IOException {
        try {
            for (int part = 0; part < (end.equals("leave") ? 2_000 : 2); part++) {
                response.getOutputStream().write(new byte[100_000]);
            }
        } finally {
            ENDED.incrementAndGet();
        }
        throw new IllegalStateException("half way");
    }

    @GetMapping("/cached")
    ResponseEntity<Desk> cached() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofSeconds(60)))
                .body(new Desk("d1"));
    }

    @GetMapping("/{id}")
    ResponseEntity<Desk> desk(@PathVariable String id) {
        return switch (id) {
            case "away" -> throw new Unavailable("the secret store is away");
            case "timeout" -> throw new IllegalStateException(new MongoTimeoutException("secret host is away"));
            case "broken" -> throw new IllegalStateException("secret");
            case "deep" -> throw new StackOverflowError("secret");
            case "d7" -> Answers.of(new Stored<>("d7", 7, "state"), new Desk("d7"));
            default -> throw Refusal.notFound("desk", id);
        };
    }

    private static Ack ack(Command command) {
        return new Ack("d1", 1, new Placed(), new Desk("d1"), "anonymous again".equals(command.idempotencyKey()));
    }
}
