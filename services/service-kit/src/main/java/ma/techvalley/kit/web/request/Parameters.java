package ma.techvalley.kit.web.request;

import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/** Reads which query parameters a handler declares: by {@code @RequestParam} and by records marked {@code @ModelAttribute}. */
final class Parameters {
    private Parameters() {}

    static List<Parameter> of(HandlerMethod handler) {
        var all = new ArrayList<Parameter>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
            if (single != null) {
                all.add(single(parameter, single));
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                all.addAll(components(parameter.getParameterType(), handler));
            }
        }
        return List.copyOf(all);
    }

    private static Parameter single(MethodParameter parameter, RequestParam declared) {
        String name = declared.name().isEmpty()
                ? Objects.requireNonNull(parameter.getParameter().getName())
                : declared.name();
        return new Parameter(
                name,
                new TypeDescriptor(parameter),
                declared.required()
                        && declared.defaultValue().equals(ValueConstants.DEFAULT_NONE)
                        && !parameter.isOptional(),
                isLimited(parameter.getParameterType(), parameter.getParameterAnnotations()),
                new Parameter.Owner.Position(parameter.getParameterIndex()));
    }

    private static List<Parameter> components(Class<?> record, HandlerMethod handler) {
        if (!record.isRecord()) {
            throw new IllegalStateException("A group of query parameters has to be a record: " + handler);
        }
        Constructor<?> constructor = record.getDeclaredConstructors()[0];
        return Arrays.stream(record.getRecordComponents())
                .map(component -> component(record, component.getName(), constructor))
                .toList();
    }

    private static Parameter component(Class<?> record, String name, Constructor<?> constructor) {
        var parameter = Arrays.stream(constructor.getParameters())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        String bound = Optional.ofNullable(parameter.getAnnotation(BindParam.class))
                .map(BindParam::value)
                .orElse(name);
        boolean optional = isNullable(parameter) || isNullable(parameter.getAnnotatedType());
        return new Parameter(
                bound,
                new TypeDescriptor(new MethodParameter(constructor, indexOf(constructor, name))),
                !optional,
                isLimited(parameter.getType(), parameter.getAnnotations()),
                new Parameter.Owner.Component(record, name));
    }

    private static int indexOf(Constructor<?> constructor, String name) {
        return Arrays.stream(constructor.getParameters())
                .map(java.lang.reflect.Parameter::getName)
                .toList()
                .indexOf(name);
    }

    private static boolean isNullable(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(mark -> mark.annotationType().getSimpleName().equals("Nullable"));
    }

    /** By a limit of its text; that of a list counts entries. */
    private static boolean isLimited(Class<?> type, Annotation[] constraints) {
        return type == String.class
                && Arrays.stream(constraints)
                        .anyMatch(constraint -> constraint instanceof Size size && size.max() < Integer.MAX_VALUE);
    }
}
