package ma.techvalley.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The event's {@code ce_type}: a contract string that outlives any Java class name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {
    /** For example {@code ma.techvalley.zones.office-space.leased.v1}. */
    String value();
}
