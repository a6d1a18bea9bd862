package ma.techvalley.standalone.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaves parts of a request out for as long as the complaint stays. */
record Shrinking(Predicate<Attempt> stillWrong) {
    Attempt shrink(Attempt attempt) {
        Attempt smallest = attempt;
        for (var pair : attempt.line().query()) {
            smallest = wrong(smallest.with(without(smallest.line().query(), pair), smallest.headers()), smallest);
        }
        for (var pair : attempt.headers()) {
            smallest = wrong(smallest.with(smallest.line().query(), without(smallest.headers(), pair)), smallest);
        }
        return body(smallest);
    }

    private Attempt body(Attempt attempt) {
        if (!(Judging.json(new String(attempt.bytes(), StandardCharsets.UTF_8)) instanceof ObjectNode body)) {
            return attempt;
        }
        Attempt smallest = attempt;
        for (String name : List.copyOf(body.propertyNames())) {
            JsonNode value = body.remove(name);
            Attempt smaller = attempt.with(Attempt.bytes(body.toString()));
            smallest = wrong(smaller, smallest);
            if (smallest != smaller) {
                body.set(name, value);
            }
        }
        return smallest;
    }

    private Attempt wrong(Attempt smaller, Attempt otherwise) {
        return stillWrong.test(smaller) ? smaller : otherwise;
    }

    private static List<Attempt.Pair> without(List<Attempt.Pair> pairs, Attempt.Pair pair) {
        List<Attempt.Pair> rest = new ArrayList<>(pairs);
        rest.remove(pair);
        return rest;
    }
}
