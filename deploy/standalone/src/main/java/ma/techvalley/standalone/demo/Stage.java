package ma.techvalley.standalone.demo;

import java.util.List;

/** Lanes that do not need each other, but all that the stages before brought. */
record Stage(String name, List<Lane> lanes) {
    int requests() {
        return lanes.stream().mapToInt(Lane::requests).sum();
    }
}
