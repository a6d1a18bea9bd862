package ma.techvalley.kit.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** An object that an answer is about though the path does not name it: the trail has it as if the path did. */
public final class Named {
    private static final String ATTRIBUTE = Named.class.getName();

    private Named() {}

    /**
     * Says so before the answer leaves; a list of more than one object names none.
     *
     * @param variable as routes name such an object, see {@link Readings.Subject}
     */
    public static void by(HttpServletRequest request, String variable, String id) {
        request.setAttribute(ATTRIBUTE, Map.of(variable, id));
    }

    static Map<?, ?> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Map<?, ?> named ? named : Map.of();
    }
}
