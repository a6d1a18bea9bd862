package ma.techvalley.contracts.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import ma.techvalley.contracts.EventCatalog;
import ma.techvalley.contracts.ReachableRecords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every component occurs in a sample, and every optional one is absent from another: both are read and written. */
class SampleCoverageTest {
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> absent = new LinkedHashSet<>();

    @Test
    void everyComponentOccursAndEveryOptionalOneIsAbsentSomewhere() {
        GoldenSamples.all().map(GoldenSample::event).forEach(event -> {
            visit(event.change());
            visit(event.state());
        });
        Set<String> all = new TreeSet<>();
        Set<String> optional = new TreeSet<>();
        ReachableRecords.from(EventCatalog.all()).forEach(type -> {
            for (var component : type.getRecordComponents()) {
                String name = type.getName() + "." + component.getName();
                all.add(name);
                if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    optional.add(name);
                }
            }
        });

        assertThat(seen).as("in a sample").containsAll(all);
        assertThat(absent).as("absent from a sample").containsAll(optional);
    }

    private void visit(Object value) {
        if (value instanceof Iterable<?> several) {
            several.forEach(this::visit);
        } else if (value instanceof Record record) {
            visitComponents(record);
        }
    }

    private void visitComponents(Record record) {
        for (var component : record.getClass().getRecordComponents()) {
            String name = record.getClass().getName() + "." + component.getName();
            try {
                Object value = component.getAccessor().invoke(record);
                (value == null ? absent : seen).add(name);
                if (value != null) {
                    visit(value);
                }
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
