package ma.techvalley.compliance.links.web;

import static ma.techvalley.contracts.identity.Role.CNDP_OFFICER;
import static ma.techvalley.contracts.identity.Role.CNDP_SUPERVISOR;

import jakarta.validation.Valid;
import java.net.URI;
import ma.techvalley.compliance.links.DeclaredLink;
import ma.techvalley.compliance.links.DeclaredLinks;
import ma.techvalley.compliance.links.DeclaringLink;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Officers' links with companies: each declares, lists and ends their own; supervisors read all. */
@RestController
@RequestMapping("/api/v1/declared-links")
final class DeclaredLinkController {
    private final DeclaringLink declaring;
    private final Aggregates<DeclaredLink> links;
    private final DeclaredLinks lists;

    DeclaredLinkController(DeclaringLink declaring, Aggregates<DeclaredLink> links, DeclaredLinks lists) {
        this.declaring = declaring;
        this.links = links;
        this.lists = lists;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(CNDP_OFFICER)
    ResponseEntity<DeclaredResponse> declare(@RequestBody DeclareLinkRequest request, Command command) {
        Ack ack = declaring.declare(request.company(), request.endedOn(), command);
        return Answers.created(ack, URI.create("/api/v1/declared-links/" + ack.id()), new DeclaredResponse(ack.id()));
    }

    @PostMapping("/{id}/ending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(CNDP_OFFICER)
    ResponseEntity<Void> end(@PathVariable String id, @RequestBody EndLinkRequest request, Command command) {
        return Answers.noContent(declaring.end(id, request.endedOn(), command));
    }

    @GetMapping("/{id}")
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR})
    ResponseEntity<DeclaredLinkResponse> link(@PathVariable String id, Actor actor) {
        Stored<DeclaredLink> link = links.get(id);
        return Answers.of(link, DeclaredLinkResponse.of(link.state().readBy(actor)));
    }

    @GetMapping
    @Allow({CNDP_OFFICER, CNDP_SUPERVISOR})
    Page<DeclaredLinkResponse> list(@Valid @ModelAttribute DeclaredLinkQuery query, Actor actor) {
        DeclaredLinks.Filter filter = query.filter(actor);
        IdPages pages = query.pages(filter);
        return pages.page(
                lists.page(filter, pages.after(query.cursor()), pages.sought()),
                lists.count(filter),
                DeclaredLinkResponse::of);
    }
}
