package ma.techvalley.registry.companies.web;

import java.net.URI;
import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.access.Allow;
import ma.techvalley.registry.companies.Companies;
import ma.techvalley.registry.companies.CorrectingCompany;
import ma.techvalley.registry.companies.RegisteringCompany;
import ma.techvalley.registry.identifiers.Ice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a company says of itself. */
@RestController
@RequestMapping("/api/v1/companies")
final class CompanyController {
    private final RegisteringCompany registering;
    private final CorrectingCompany correcting;
    private final Companies companies;

    CompanyController(RegisteringCompany registering, CorrectingCompany correcting, Companies companies) {
        this.registering = registering;
        this.correcting = correcting;
        this.companies = companies;
    }

    @PostMapping
    @Allow({Role.COMPANY_ADMINISTRATOR, Role.ZONE_OPERATOR})
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CompanyResponse> register(@RequestBody RegisterCompanyRequest request, Command command) {
        Ack ack = registering.register(new Ice(request.ice()), request.particulars(), command);
        return Answers.created(ack, URI.create("/api/v1/companies/" + ack.id() + "/record"), CompanyResponse.of(ack));
    }

    @PutMapping("/{ice}")
    @Allow(Role.COMPANY_ADMINISTRATOR)
    ResponseEntity<CompanyResponse> correct(
            @PathVariable String ice, @RequestBody CorrectCompanyRequest request, Command command) {
        Ice corrected = new Ice(ice);
        return correcting
                .correct(corrected, request.particulars(), command)
                .map(ack -> Answers.ok(ack, CompanyResponse.of(ack)))
                .orElseGet(() -> unchanged(corrected));
    }

    private ResponseEntity<CompanyResponse> unchanged(Ice ice) {
        var stored = companies.get(ice);
        return Answers.of(stored, CompanyResponse.of(stored));
    }
}
