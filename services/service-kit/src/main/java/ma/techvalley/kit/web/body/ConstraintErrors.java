package ma.techvalley.kit.web.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Set;
import ma.techvalley.kit.web.problems.Rules;

/** Broken Jakarta constraints as places and rules. */
final class ConstraintErrors {
    private ConstraintErrors() {}

    static void add(Set<? extends ConstraintViolation<?>> violations, String pointer, Broken broken) {
        violations.forEach(violation -> broken.add(
                pointer + place(violation.getPropertyPath()),
                Rules.name(violation),
                Rules.words(violation.getMessage())));
    }

    private static String place(Path path) {
        String place = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = Pointers.append(place, node.getIndex());
            } else if (node.getKey() != null) {
                place = Pointers.append(place, node.getKey().toString());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                place = Pointers.append(place, node.getName());
            }
        }
        return place;
    }
}
