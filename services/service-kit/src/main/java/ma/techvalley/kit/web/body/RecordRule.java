package ma.techvalley.kit.web.body;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.PathVariable;

/** A method marked {@link BodyRule}, and what it takes. */
record RecordRule(Method method, List<Need> needs) {
    /** What one parameter takes. */
    sealed interface Need {
        record Component(String name, AnnotatedType type) implements Need {}

        record PathPart(String name) implements Need {}

        record Bean(Class<?> type) implements Need {}
    }

    /** The rules of a record, by name: reflection knows no order. */
    static List<RecordRule> of(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(BodyRule.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(RecordRule::of)
                .toList();
    }

    /** Whether what holds today may be broken tomorrow. */
    boolean isOfTheMoment() {
        return needs.contains(new Need.Bean(Clock.class));
    }

    private static RecordRule of(Method method) {
        if (!Modifier.isStatic(method.getModifiers()) || method.getReturnType() != List.class) {
            throw new IllegalStateException("Request body rule " + method + " has to be static and return a list");
        }
        ReflectionUtils.makeAccessible(method);
        return new RecordRule(
                method,
                Arrays.stream(method.getParameters()).map(RecordRule::need).toList());
    }

    private static Need need(Parameter parameter) {
        PathVariable path = parameter.getAnnotation(PathVariable.class);
        String name = parameter.getName();
        if (path != null) {
            return new Need.PathPart(path.value().isEmpty() ? name : path.value());
        }
        boolean isComponent = Arrays.stream(
                        parameter.getDeclaringExecutable().getDeclaringClass().getRecordComponents())
                .anyMatch(component -> component.getName().equals(name));
        return isComponent
                ? new Need.Component(name, parameter.getAnnotatedType())
                : new Need.Bean(parameter.getType());
    }
}
