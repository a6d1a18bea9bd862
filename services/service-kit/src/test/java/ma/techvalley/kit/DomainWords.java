package ma.techvalley.kit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The words of the domain, wherever a class could say one: its name, its package, its string constants. */
final class DomainWords extends ArchCondition<JavaClass> {
    /** Without "lease" and "registry": those are the relay's and the meters' words too. */
    private static final Set<String> WORDS = Set.of(
            "zone",
            "zones",
            "park",
            "parks",
            "office",
            "offices",
            "space",
            "spaces",
            "tenant",
            "tenants",
            "rent",
            "company",
            "companies",
            "headcount",
            "payroll",
            "job",
            "jobs",
            "filing",
            "filings",
            "declaration",
            "declarations",
            "officer",
            "investor",
            "cndp",
            "ice",
            "compliance",
            "offshoring");

    DomainWords() {
        super("say a word of the domain");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream.concat(Stream.of(type.getName()), constants(type).stream())
                .forEach(text -> Arrays.stream(text.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(WORDS::contains)
                        .forEach(word -> events.add(SimpleConditionEvent.satisfied(
                                type, "%s says \"%s\" in \"%s\"".formatted(type.getName(), word, text)))));
    }

    private static List<String> constants(JavaClass type) {
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return StreamSupport.stream(
                            ClassFile.of()
                                    .parse(bytes.readAllBytes())
                                    .constantPool()
                                    .spliterator(),
                            false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
