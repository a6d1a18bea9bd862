package ma.techvalley.zones.spaces.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.zones.OfficeSpaceState;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import ma.techvalley.kit.web.access.Public;
import ma.techvalley.zones.spaces.Announcement;
import ma.techvalley.zones.spaces.DescribingSpace;
import ma.techvalley.zones.spaces.OfficeSpace;
import ma.techvalley.zones.spaces.OfficeSpaces;
import ma.techvalley.zones.spaces.RegisteringSpace;
import ma.techvalley.zones.spaces.WithdrawingSpace;
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

/** Office spaces: entering, describing and withdrawing them. */
@Tag(name = "office-spaces")
@RestController
@RequestMapping("/api/v1/office-spaces")
class OfficeSpaceController {
    private final OfficeSpaces spaces;
    private final RegisteringSpace registering;
    private final DescribingSpace describing;
    private final WithdrawingSpace withdrawing;

    OfficeSpaceController(
            OfficeSpaces spaces,
            RegisteringSpace registering,
            DescribingSpace describing,
            WithdrawingSpace withdrawing) {
        this.spaces = spaces;
        this.registering = registering;
        this.describing = describing;
        this.withdrawing = withdrawing;
    }

    @PostMapping
    @Allow(Role.ZONE_OPERATOR)
    @Operation(summary = "Enters an office space")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OfficeSpaceResponse> register(@RequestBody RegisterSpaceRequest request, Command command) {
        Ack ack = registering.register(request.space(), command);
        return Answers.created(ack, URI.create("/api/v1/office-spaces/" + ack.id()), space(ack));
    }

    @PutMapping("/{id}")
    @Allow(Role.ZONE_OPERATOR)
    @Operation(summary = "Describes an office space anew")
    ResponseEntity<OfficeSpaceResponse> describe(
            @PathVariable String id, @RequestBody DescribeSpaceRequest request, Command command) {
        return describing
                .describe(id, request.particulars(), command)
                .map(ack -> Answers.ok(ack, space(ack)))
                .orElseGet(() -> officeSpace(id));
    }

    @PostMapping("/{id}/withdrawal")
    @Allow(Role.ZONE_OPERATOR)
    @Operation(summary = "Takes an office space off the market")
    ResponseEntity<OfficeSpaceResponse> withdraw(
            @PathVariable String id, @RequestBody WithdrawSpaceRequest request, Command command) {
        Ack ack = withdrawing.withdraw(id, request.reason(), command);
        return Answers.ok(ack, space(ack));
    }

    @GetMapping("/{id}")
    @Public
    @Operation(summary = "An office space")
    ResponseEntity<OfficeSpaceResponse> officeSpace(@PathVariable String id) {
        Stored<OfficeSpace> space = spaces.get(id);
        return Answers.ofPublic(space, OfficeSpaceResponse.of(Announcement.of(space.state())));
    }

    @GetMapping("/{id}/ledger")
    @Allow({Role.ZONE_OPERATOR, Role.COMPANY_REPORTER, Role.COMPANY_ADMINISTRATOR})
    @Operation(summary = "Who has which part of an office space")
    ResponseEntity<LedgerResponse> ledger(@PathVariable String id, Actor actor) {
        Stored<OfficeSpace> space = spaces.get(id);
        return Answers.of(space, LedgerResponse.of(space.state(), actor));
    }

    private static OfficeSpaceResponse space(Ack ack) {
        return OfficeSpaceResponse.of(ack.shared(OfficeSpaceState.class));
    }
}
