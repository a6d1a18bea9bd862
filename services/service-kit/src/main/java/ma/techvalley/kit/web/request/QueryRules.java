package ma.techvalley.kit.web.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import ma.techvalley.kit.problem.Violation;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.method.HandlerMethod;

/** Documented parameters only, each once, each of its type and within its constraints; all faults at once. */
final class QueryRules {
    private static final int LONGEST_NAME = 60;

    private final Map<Method, List<Parameter>> declared = new ConcurrentHashMap<>();
    private final ConversionService conversions;
    private final QueryConstraints constraints;

    QueryRules(ConversionService conversions, Validator validator) {
        this.conversions = conversions;
        this.constraints = new QueryConstraints(validator);
    }

    List<Parameter> declared(HandlerMethod handler) {
        return declared.computeIfAbsent(handler.getMethod(), _ -> Parameters.of(handler));
    }

    void check(HttpServletRequest request, HandlerMethod handler, List<Violation> violations) {
        Map<String, String[]> given = request.getParameterMap();
        List<Parameter> known = declared(handler);
        unknown(given, known, violations);
        var values = new QueryValues(conversions, violations);
        for (Parameter parameter : known) {
            String[] texts = given.get(parameter.name());
            if (texts == null) {
                required(parameter, violations);
                continue;
            }
            Object value = values.read(parameter, texts);
            if (value != null) {
                constraints.check(handler, parameter, value, violations);
            }
        }
    }

    private static void unknown(Map<String, String[]> given, List<Parameter> known, List<Violation> violations) {
        List<String> names = known.stream().map(Parameter::name).toList();
        String words = names.isEmpty()
                ? "There are no parameters here."
                : "There is no such parameter here; there are " + String.join(", ", names) + ".";
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…")
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .forEach(name -> violations.add(new Violation(name, "unknown-parameter", words)));
    }

    private static void required(Parameter parameter, List<Violation> violations) {
        if (parameter.required()) {
            violations.add(new Violation(parameter.name(), "required", "The parameter is required."));
        }
    }
}
