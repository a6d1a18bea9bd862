package ma.techvalley.contracts.generation;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the records, so that what a schema says of a field is what its source says. */
final class Descriptions {
    private final Map<String, String> texts = new HashMap<>();

    private Descriptions() {}

    static Descriptions of(Path sources) {
        Descriptions descriptions = new Descriptions();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var found = Files.walk(sources)) {
            List<Path> java = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                descriptions.new Reading(docs, unit.getPackageName().toString()).scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return descriptions;
    }

    Optional<String> of(Class<?> type) {
        return Optional.ofNullable(texts.get(type.getName()));
    }

    Optional<String> of(Class<?> type, String component) {
        return Optional.ofNullable(texts.get(type.getName() + "#" + component));
    }

    private final class Reading extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees docs;
        private String enclosing;

        Reading(DocTrees docs, String packageName) {
            this.docs = docs;
            this.enclosing = packageName + ".";
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            String outer = enclosing;
            String name = outer + type.getSimpleName();
            Optional.ofNullable(docs.getDocCommentTree(getCurrentPath())).ifPresent(doc -> keep(name, doc));
            enclosing = name + "$";
            super.visitClass(type, nothing);
            enclosing = outer;
            return null;
        }

        private void keep(String name, DocCommentTree doc) {
            texts.put(name, text(doc.getFullBody()));
            doc.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .forEach(param -> texts.put(name + "#" + param.getName(), text(param.getDescription())));
        }

        private String text(List<?> parts) {
            String joined = String.join("", parts.stream().map(String::valueOf).toList());
            return joined.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
