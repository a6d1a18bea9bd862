package ma.techvalley.kit.audit;

import jakarta.validation.constraints.Size;
import java.util.concurrent.atomic.AtomicInteger;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.web.access.Allow;
import ma.techvalley.kit.web.access.Public;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Something to read and to do, for supervisors, and something for everybody. */
@RestController
class Shelf {
    static final String CONTENT = "What only supervisors read";
    static final String LONG = CONTENT.repeat(2_000);

    /** How often something was put there. */
    static final AtomicInteger PUT = new AtomicInteger();

    record Thing(@Size(max = 40) String name) {}

    @Public
    @GetMapping("/window")
    String window() {
        return "\"for everybody\"";
    }

    @Allow(Role.CNDP_SUPERVISOR)
    @GetMapping("/shelf/{id}")
    String read(@PathVariable String id, @RequestParam(defaultValue = "") @Size(max = 40) String why) {
        if (id.equals("missing")) {
            throw Refusal.notFound("thing", id);
        }
        return "\"" + (id.equals("long") ? LONG : CONTENT) + "\"";
    }

    @Allow(Role.CNDP_SUPERVISOR)
    @PostMapping("/shelf/{id}")
    ResponseEntity<Thing> put(@PathVariable String id, @RequestBody Thing thing) {
        PUT.incrementAndGet();
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/shelf/" + id)
                .body(thing);
    }
}
