package ma.techvalley.kit.web.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.techvalley.contracts.identity.Role;

/**
 * Whom an endpoint is for: everybody else gets a 401 or 403 before anything is read. Whether the object is theirs is asked where
 * the object is. An endpoint that says neither this nor {@link Public} stops the start.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {
    /** One of these is enough. */
    Role[] value();
}
