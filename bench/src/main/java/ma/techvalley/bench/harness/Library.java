package ma.techvalley.bench.harness;

import java.nio.file.Path;
import java.security.CodeSource;

/** What somebody else made, as it is printed with a result. */
public final class Library {
    private static final String JAR = ".jar";

    private Library() {}

    /** Name and version, as its jar has them. @param member any class of it */
    public static String of(Class<?> member) {
        CodeSource source = member.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalArgumentException(member + " is the JDK's own");
        }
        String file = Path.of(source.getLocation().getPath()).getFileName().toString();
        return file.endsWith(JAR) ? file.substring(0, file.length() - JAR.length()) : file;
    }
}
