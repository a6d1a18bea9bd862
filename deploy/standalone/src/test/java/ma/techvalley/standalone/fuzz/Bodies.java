package ma.techvalley.standalone.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import ma.techvalley.standalone.access.Party;
import ma.techvalley.standalone.access.Requests;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Bodies: as the schema wants them, or as a test knows them to be done, then spoilt more often than not. */
record Bodies(Random random, Party party) {
    /** A place in a tree. */
    private record Place(JsonNode holder, String name, int index) {}

    String of(Operation operation) {
        if (operation.body().isMissingNode()) {
            return random.nextInt(30) == 0 ? "{}" : "";
        }
        String known = Requests.body(operation.endpoint(), party);
        JsonNode body = random.nextBoolean() && !known.isEmpty()
                ? JsonMapper.shared().readTree(known)
                : new Values(random, party).of("", operation.body());
        for (int change = random.nextInt(5) - 2; change > 0; change--) {
            spoil(body);
        }
        String text = Attempt.bytes(body.toString());
        return random.nextInt(25) == 0 ? broken(text) : text;
    }

    private void spoil(JsonNode body) {
        List<Place> places = new ArrayList<>();
        collect(body, places);
        if (places.isEmpty()) {
            return;
        }
        Place place = places.get(random.nextInt(places.size()));
        RawValue absurd = new RawValue(Absurd.json(random));
        switch (place.holder()) {
            case ObjectNode object -> spoil(object, place.name(), absurd);
            case ArrayNode array -> array.setRawValue(place.index(), absurd);
            default -> throw new IllegalStateException("holds nothing");
        }
    }

    private void spoil(ObjectNode object, String name, RawValue absurd) {
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.put("unknown", "x");
            case 2 ->
                object.putRawValue(name, new RawValue(object.path(name) + ",\"" + name + "\":" + absurd.rawValue()));
            case 3 -> object.put(name, object.path(name).toString());
            default -> object.putRawValue(name, absurd);
        }
    }

    private static void collect(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                places.add(new Place(object, property.getKey(), 0));
                collect(property.getValue(), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                places.add(new Place(array, "", index));
                collect(array.path(index), places);
            }
        }
    }

    private String broken(String text) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> text.substring(0, at);
            case 2 -> text.substring(0, at) + (char) random.nextInt(256) + text.substring(at);
            case 3 -> text + text;
            case 4 -> "\u00ef\u00bb\u00bf" + text;
            case 5 -> "[" + text + "]";
            case 6 -> Attempt.bytes(Absurd.json(random));
            default -> random.nextInt(20) == 0 ? text + " ".repeat(1_100_000) : text.replace('"', '\'');
        };
    }
}
