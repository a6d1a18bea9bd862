package ma.techvalley.standalone.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import ma.techvalley.standalone.access.Matrix;
import ma.techvalley.standalone.access.Party;
import ma.techvalley.standalone.access.Requests;
import ma.techvalley.standalone.fuzz.Attempt.Line;
import ma.techvalley.standalone.fuzz.Attempt.Pair;
import tools.jackson.databind.JsonNode;

/** Makes the requests of a seed; each depends on its number alone, and on what the platform has called its things. */
record Making(Contract contract, Matrix matrix, Parties parties) {
    private static final List<String> METHODS = List.of("DELETE", "PATCH", "PUT", "POST", "GET", "PURGE");

    Attempt attempt(long seed, int number) {
        Random random = Random.from(new SplittableRandom(seed * 1_000_003 + number));
        Operation operation =
                contract.operations().get(random.nextInt(contract.operations().size()));
        if (operation.streams() && random.nextInt(10) > 0) {
            operation = contract.operations().getFirst();
        }
        Party party = parties.pick(operation, random);
        String body = operation.reads() ? "" : new Bodies(random, party).of(operation);
        String method = random.nextInt(200) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : operation.method();
        return new Attempt(
                role(operation, random),
                party,
                new Line(method, path(operation, party, random), query(operation, party, random)),
                new Headers(random, party).of(operation, !body.isEmpty()),
                body);
    }

    private String role(Operation operation, Random random) {
        List<String> those = matrix.roles().stream()
                .filter(role -> random.nextInt(4) == 0
                        || matrix.expected(operation.endpoint(), role, true).equals("ok"))
                .toList();
        return those.isEmpty() ? Matrix.NOBODY : those.get(random.nextInt(those.size()));
    }

    private static String path(Operation operation, Party party, Random random) {
        String path = Requests.path(operation.endpoint(), party);
        if (random.nextInt(12) > 0 || path.equals(operation.template())) {
            return path;
        }
        return operation.template().replaceFirst("\\{\\w+}", Matcher.quoteReplacement(Absurd.encoded(random)));
    }

    private static List<Pair> query(Operation operation, Party party, Random random) {
        List<Pair> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asString().equals("query") && random.nextInt(4) == 0) {
                String name = parameter.path("name").asString();
                query.add(new Pair(name, value(parameter, new Values(random, party))));
            }
        }
        if (random.nextInt(10) == 0) {
            query.add(new Pair(random.nextBoolean() ? "unknown" : Absurd.encoded(random), Absurd.encoded(random)));
        }
        if (!query.isEmpty() && random.nextInt(8) == 0) {
            query.add(query.get(random.nextInt(query.size())));
        }
        return query;
    }

    private static String value(JsonNode parameter, Values values) {
        Random random = values.random();
        if (random.nextInt(6) == 0) {
            return Absurd.encoded(random);
        }
        String name = parameter.path("name").asString();
        JsonNode value = values.of(name, parameter.path("schema"));
        List<String> several = new ArrayList<>();
        value.forEach(each -> several.add(each.asString()));
        String month =
                List.of("from", "to", "month").contains(name) ? "2026-0" + (1 + random.nextInt(9)) : value.asString("");
        return URLEncoder.encode(value.isArray() ? String.join(",", several) : month, StandardCharsets.UTF_8);
    }
}
