package ma.techvalley.contracts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** All records whose components can appear in a value, through lists, maps and nested records. */
public final class ReachableRecords {
    private final Set<Class<?>> found = new LinkedHashSet<>();

    private ReachableRecords() {}

    /** The records of these types. */
    public static Set<Class<?>> from(Collection<EventType> types) {
        ReachableRecords records = new ReachableRecords();
        types.forEach(type -> {
            records.visit(type.change());
            records.visit(type.state());
        });
        return records.found;
    }

    /** A record and those it is made of. */
    static Set<Class<?>> from(Class<?> root) {
        ReachableRecords records = new ReachableRecords();
        records.visit(root);
        return records.found;
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
        } else if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain)) {
            Arrays.stream(plain.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::visit);
        }
    }
}
