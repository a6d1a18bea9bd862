package ma.techvalley.kit.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.techvalley.contracts.Change;
import ma.techvalley.contracts.State;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service with one resource, for the tests of this package. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({KitWeb.class, Desks.DeskController.class})
class Desks {
    record Placed() implements Change {}

    record Desk(String id) implements State {}

    record PlaceDesk(
            @NotBlank @Size(max = 40) String name,
            @Min(1) @Max(12) int seats,
            Kind kind,
            @Nullable LocalDate from,
            @Size(max = 3) @Nullable List<@Size(max = 10) String> tags) {}

    enum Kind {
        FIXED,
        SHARED
    }

    @RestController
    @RequestMapping("/desks")
    static class DeskController {
        @PostMapping
        ResponseEntity<Map<String, Object>> place(@RequestBody PlaceDesk desk, Command command) {
            boolean repeated = "again".equals(command.idempotencyKey());
            var ack = new Ack("d1", 1, new Placed(), new Desk("d1"), repeated);
            return Answers.created(
                    ack, URI.create("/desks/d1"), Map.of("desk", desk.toString(), "command", command.toString()));
        }

        @GetMapping("/{id}")
        ResponseEntity<Desk> desk(@PathVariable String id) {
            return switch (id) {
                case "away" -> throw new Unavailable("the secret store is away");
                case "broken" -> throw new IllegalStateException("secret");
                case "d7" -> Answers.of(new Stored<>("d7", 7, "state"), new Desk("d7"));
                default -> throw Refusal.notFound("desk", id);
            };
        }
    }
}
