package ma.techvalley.zones.spaces.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.contracts.zones.Allocation;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Held;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Leased;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Released;
import ma.techvalley.contracts.zones.OfficeSpaceChange.Reserved;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import ma.techvalley.zones.spaces.HoldingSpace;
import ma.techvalley.zones.spaces.LeasingSpace;
import ma.techvalley.zones.spaces.ReleasingSpace;
import ma.techvalley.zones.spaces.ReservingSpace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The space ledger: holding, reserving, leasing and releasing parts of an office space. */
@Tag(name = "office-spaces")
@RestController
@RequestMapping("/api/v1/office-spaces/{id}")
class AllocationController {
    private final HoldingSpace holding;
    private final ReservingSpace reserving;
    private final LeasingSpace leasing;
    private final ReleasingSpace releasing;

    AllocationController(
            HoldingSpace holding, ReservingSpace reserving, LeasingSpace leasing, ReleasingSpace releasing) {
        this.holding = holding;
        this.reserving = reserving;
        this.leasing = leasing;
        this.releasing = releasing;
    }

    @PostMapping("/holds")
    @Allow({Role.ZONE_OPERATOR, Role.COMPANY_ADMINISTRATOR})
    @Operation(summary = "Puts a part under option")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AllocationResponse> hold(
            @PathVariable String id, @RequestBody HoldSpaceRequest request, Command command) {
        Ack ack = holding.hold(id, request.terms(), command);
        return created(ack, ack.change(Held.class).hold());
    }

    @PostMapping("/reservations")
    @Allow(Role.ZONE_OPERATOR)
    @Operation(summary = "Reserves a part firmly")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AllocationResponse> reserve(
            @PathVariable String id, @RequestBody ReserveSpaceRequest request, Command command) {
        Ack ack = reserving.reserve(id, request.terms(), command);
        return created(ack, ack.change(Reserved.class).reservation());
    }

    @PostMapping("/leases")
    @Allow(Role.ZONE_OPERATOR)
    @Operation(summary = "Lets a part")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<AllocationResponse> lease(
            @PathVariable String id, @RequestBody LeaseSpaceRequest request, Command command) {
        Ack ack = leasing.lease(id, request.terms(), command);
        return created(ack, ack.change(Leased.class).lease());
    }

    @PostMapping("/releases")
    @Allow({Role.ZONE_OPERATOR, Role.COMPANY_ADMINISTRATOR})
    @Operation(summary = "Gives an allocation back before its end")
    ResponseEntity<AllocationResponse> release(
            @PathVariable String id, @RequestBody ReleaseSpaceRequest request, Command command) {
        Ack ack = releasing.release(id, request.release(), command);
        return Answers.ok(
                ack, AllocationResponse.of(ack, ack.change(Released.class).released()));
    }

    /** An allocation is found in the ledger for as long as it lasts. */
    private static ResponseEntity<AllocationResponse> created(Ack ack, Allocation allocation) {
        URI location = URI.create("/api/v1/office-spaces/" + ack.id() + "/ledger#" + allocation.id());
        return Answers.created(ack, location, AllocationResponse.of(ack, allocation));
    }
}
