package ma.techvalley.kit.web.body;

import java.util.Optional;
import ma.techvalley.kit.problem.Failures;
import ma.techvalley.kit.problem.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;

/** What the schema let pass and the record itself refused, for example in its constructor. */
final class BindingErrors {
    private BindingErrors() {}

    static void add(JacksonException failure, String pointer, Broken broken) {
        String place = pointer;
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            place = name == null ? Pointers.append(place, step.getIndex()) : Pointers.append(place, name);
        }
        Optional<Refusal> refusal = Failures.find(failure, Refusal.class);
        if (refusal.isPresent() && !refusal.get().violations().isEmpty()) {
            String record = place;
            refusal.get()
                    .violations()
                    .forEach(violation -> broken.add(
                            violation.pointer().startsWith("/") ? record + violation.pointer() : record,
                            violation.rule(),
                            violation.detail()));
        } else if (failure instanceof InvalidFormatException) {
            broken.add(place, "format", "Has another form than the field takes.");
        } else {
            broken.add(place, "invalid", "Is not accepted here.");
        }
    }
}
