package ma.techvalley.compliance.drafts.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;
import static ma.techvalley.contracts.identity.Role.COMPANY_ADMINISTRATOR;

import jakarta.validation.Valid;
import java.net.URI;
import ma.techvalley.compliance.drafts.Draft;
import ma.techvalley.compliance.drafts.Drafts;
import ma.techvalley.compliance.drafts.SavingDraft;
import ma.techvalley.compliance.lists.IdPages;
import ma.techvalley.contracts.identity.Actor;
import ma.techvalley.kit.aggregate.Ack;
import ma.techvalley.kit.aggregate.Aggregates;
import ma.techvalley.kit.aggregate.Stored;
import ma.techvalley.kit.command.Command;
import ma.techvalley.kit.web.Answers;
import ma.techvalley.kit.web.Page;
import ma.techvalley.kit.web.access.Allow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A filer's drafts. To the authority there are none: it finds no draft by its id either. */
@RestController
@RequestMapping("/api/v1/filing-drafts")
final class DraftController {
    private final SavingDraft saving;
    private final Aggregates<Draft> drafts;
    private final Drafts lists;

    DraftController(SavingDraft saving, Aggregates<Draft> drafts, Drafts lists) {
        this.saving = saving;
        this.drafts = drafts;
        this.lists = lists;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(COMPANY_ADMINISTRATOR)
    ResponseEntity<SavedResponse> start(@RequestBody DraftRequest request, Command command) {
        Ack ack = saving.start(request.company(), request.text(), command);
        return Answers.created(ack, URI.create("/api/v1/filing-drafts/" + ack.id()), new SavedResponse(ack.id()));
    }

    @PutMapping("/{id}")
    @Allow({COMPANY_ADMINISTRATOR, CNDP_OFFICER, CNDP_SUPERVISOR})
    ResponseEntity<SavedResponse> save(@PathVariable String id, @RequestBody DraftRequest request, Command command) {
        Ack ack = saving.save(id, request.company(), request.text(), command);
        return Answers.ok(ack, new SavedResponse(ack.id()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({COMPANY_ADMINISTRATOR, CNDP_OFFICER, CNDP_SUPERVISOR})
    ResponseEntity<Void> discard(@PathVariable String id, Command command) {
        return Answers.noContent(saving.discard(id, command));
    }

    @GetMapping("/{id}")
    @Allow({COMPANY_ADMINISTRATOR, CNDP_OFFICER, CNDP_SUPERVISOR})
    ResponseEntity<DraftResponse> draft(@PathVariable String id, Actor actor) {
        Stored<Draft> draft = drafts.get(id);
        return Answers.of(draft, DraftResponse.of(draft.state().of(actor)));
    }

    @GetMapping
    @Allow(COMPANY_ADMINISTRATOR)
    Page<DraftSummary> list(@Valid @ModelAttribute DraftQuery query, Actor actor) {
        IdPages pages = query.pages(actor.companies());
        return pages.page(
                lists.page(actor.companies(), pages.after(query.cursor()), pages.sought()),
                lists.count(actor.companies()),
                DraftSummary::of);
    }
}
