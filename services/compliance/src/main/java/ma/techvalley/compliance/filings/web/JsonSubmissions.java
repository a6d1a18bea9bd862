package ma.techvalley.compliance.filings.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.techvalley.compliance.filings.Submission;
import ma.techvalley.compliance.filings.WrittenSubmissions;
import ma.techvalley.contracts.EventJson;
import ma.techvalley.kit.problem.Refusal;
import ma.techvalley.kit.problem.Violation;
import ma.techvalley.kit.web.body.BodyRules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON of {@link SubmitFilingRequest} with its rules. An item that breaks one is left out to find what else is missing. */
@Component
final class JsonSubmissions implements WrittenSubmissions {
    private static final String ITEMS = "/items/";

    private final BodyRules rules;

    JsonSubmissions(BodyRules rules) {
        this.rules = rules;
    }

    @Override
    public Submission read(String text, Function<Submission, List<Violation>> faults) {
        ObjectNode written = (ObjectNode) EventJson.mapper().readTree(text);
        ObjectNode items = written.has("items") ? (ObjectNode) written.get("items") : written.putObject("items");
        List<Violation> all = new ArrayList<>(rules.broken(bytes(written), SubmitFilingRequest.class));
        Set<String> broken = all.stream()
                .map(Violation::pointer)
                .filter(pointer -> pointer.startsWith(ITEMS))
                .map(pointer -> pointer.split("/")[2])
                .collect(Collectors.toSet());
        items.remove(broken);
        Submission sound = ((SubmitFilingRequest) rules.read(bytes(written), SubmitFilingRequest.class)).submission();
        faults.apply(sound).stream()
                .filter(fault -> !broken.contains(fault.pointer().replace(ITEMS, "")))
                .forEach(all::add);
        if (!all.isEmpty()) {
            throw Refusal.invalid(all);
        }
        return sound;
    }

    private static byte[] bytes(ObjectNode written) {
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
