package ma.techvalley.standalone.fuzz;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.techvalley.standalone.access.Matrix;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with an answer, by the document and the access matrix; empty where nothing is. */
record Judging(Contract contract, Matrix matrix, Parties parties) {
    /** Of the connection and of who sends too much, the same for every operation. */
    private static final Set<Integer> ANYWHERE = Set.of(405, 408, 414, 429, 431);

    private static final String PROBLEM = "application/problem+json";
    private static final int LARGE = 1_000_000;

    Optional<String> complaint(Attempt attempt, Answer answer) {
        if (answer.status() == 0) {
            // A body that is refused for its length is not read to its end.
            return attempt.body().length() > LARGE ? Optional.empty() : Optional.of("no answer: " + answer.body());
        }
        if (answer.status() >= 500 && !isWaiting(attempt, answer)) {
            return Optional.of("a failure of ours: " + answer.status());
        }
        Optional<Operation> operation = operation(attempt);
        if (operation.isEmpty()) {
            return answer.isDone() ? Optional.of("an operation nobody has documented") : problem(answer);
        }
        return answer.isDone() ? done(operation.get(), attempt, answer) : refused(operation.get(), attempt, answer);
    }

    /** By the path that servers make of it. */
    Optional<Operation> operation(Attempt attempt) {
        String path = URI.create(attempt.line().path()).normalize().getRawPath();
        return contract.at(attempt.line().method(), path);
    }

    static JsonNode json(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException notJson) {
            return JsonMapper.shared().missingNode();
        }
    }

    private Optional<String> done(Operation operation, Attempt attempt, Answer answer) {
        if (!allowed(operation, attempt)) {
            return Optional.of("done for somebody who may not: " + answer.status());
        }
        JsonNode response = contract.response(operation, answer.status());
        if (response.isMissingNode()) {
            return Optional.of("a status that is not documented: " + answer.status());
        }
        if (!response.has("content")) {
            return answer.body().isEmpty() ? Optional.empty() : Optional.of("a body where none is documented");
        }
        Optional<JsonNode> schema = response.path("content").properties().stream()
                .filter(type -> type.getKey().split(";", 2)[0].equals(answer.mediaType()))
                .map(type -> type.getValue().path("schema"))
                .findFirst();
        if (schema.isEmpty()) {
            return Optional.of("a media type that is not documented: " + answer.mediaType());
        }
        return answer.mediaType().equals("application/json")
                ? first(contract.errors(schema.get(), json(answer.body())))
                : Optional.empty();
    }

    private boolean allowed(Operation operation, Attempt attempt) {
        String role = attempt.sends("Authorization") ? Matrix.NOBODY : attempt.role();
        boolean foreign = parties.isForeign(attempt.party());
        return matrix.expected(operation.endpoint(), role, false).equals("ok")
                || !foreign && matrix.expected(operation.endpoint(), role, true).equals("ok");
    }

    private Optional<String> refused(Operation operation, Attempt attempt, Answer answer) {
        boolean documented = operation.responses().has(Integer.toString(answer.status()))
                || ANYWHERE.contains(answer.status())
                || answer.status() == 401 && attempt.sends("Authorization");
        return documented ? problem(answer) : Optional.of("a status that is not documented: " + answer.status());
    }

    private Optional<String> problem(Answer answer) {
        if (!answer.mediaType().equals(PROBLEM)) {
            return Optional.of("%d is no problem but %s".formatted(answer.status(), answer.mediaType()));
        }
        JsonNode problem = json(answer.body());
        if (problem.path("status").asInt(0) != answer.status()) {
            return Optional.of("a problem with another status than its answer, " + answer.status());
        }
        if (answer.body().contains("Exception") || answer.body().contains("ma.techvalley.")) {
            return Optional.of("a problem that tells of our insides");
        }
        return first(contract.errors(
                JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/Problem"), problem));
    }

    private static boolean isWaiting(Attempt attempt, Answer answer) {
        String type = json(answer.body()).path("type").asString("");
        return answer.status() == 503
                && attempt.sends("Consistency-Token")
                && !answer.header("Retry-After").isEmpty()
                && (type.endsWith("/view-behind") || type.endsWith("/unavailable"));
    }

    private static Optional<String> first(List<String> errors) {
        return errors.stream().findFirst().map(error -> "a body that breaks its schema: " + error);
    }
}
