package ma.techvalley.zones.parks;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.zones.ParkState;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import ma.techvalley.kit.web.access.Public;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Parks over HTTP. */
@Tag(name = "zones")
@RestController
@RequestMapping("/api/v1/zones")
class ParkController {
    private final Parks parks;

    ParkController(Parks parks) {
        this.parks = parks;
    }

    @PostMapping
    @Allow(Role.ZONE_OPERATOR)
    @Operation(summary = "Registers a park")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ParkState> register(@RequestBody ParkRequest request, Command command) {
        Ack ack = parks.register(request.park(), command);
        return Answers.created(ack, URI.create("/api/v1/zones/" + ack.id()), ack.shared(ParkState.class));
    }

    @PutMapping("/{code}")
    @Allow(Role.ZONE_OPERATOR)
    @Operation(summary = "Describes a park anew")
    ResponseEntity<ParkState> describe(@PathVariable String code, @RequestBody ParkRequest request, Command command) {
        return parks.describe(request.park(), command)
                .map(ack -> Answers.ok(ack, ack.shared(ParkState.class)))
                .orElseGet(() -> park(code));
    }

    @GetMapping("/{code}")
    @Public
    @Operation(summary = "A park")
    ResponseEntity<ParkState> park(@PathVariable String code) {
        Stored<ParkState> park = parks.get(code);
        return Answers.ofPublic(park, park.state());
    }
}
