package ma.techvalley.kit.web.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method of a request record that tells a rule of the domain over several components, as a list of
 * {@link ma.techvalley.kit.problem.Violation} with pointers below the record, so that one answer names it beside wrong fields.
 *
 * <p>A parameter named like a component gets that component, one marked {@code @PathVariable} that part of the path or null, and
 * any other the bean of its type. The rule is told as soon as what it takes could be read, whatever else is broken; it may take
 * less than there is: a record of some of the components, a list with null for each {@code @Nullable} entry that is unreadable.
 *
 * <p>A rule that takes a {@link java.time.Clock} is told beside other faults only. By itself it is left to the use case: a
 * repeated command gets its first answer, however late it comes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BodyRule {}
