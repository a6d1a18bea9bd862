package ma.techvalley.bench.harness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a benchmark finds. */
public final class Findings {
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public void setting(String what, String how) {
        settings.put(what, how);
    }

    public void figure(Figure figure) {
        figures.add(figure);
    }

    public void note(String note) {
        notes.add(note);
    }

    /** Whoever was not steady, by name. */
    public void restless(Rounds rounds, String where) {
        rounds.restless().forEach(name -> restless(name, where));
    }

    public void restless(String name, String where) {
        note("%s, %s: no three windows of the warm-up agreed within 3 %%".formatted(where, name));
    }

    Map<String, String> settings() {
        return Collections.unmodifiableMap(settings);
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
