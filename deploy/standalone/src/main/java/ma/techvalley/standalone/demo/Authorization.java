package ma.techvalley.standalone.demo;

/** On whose behalf the demo data is entered. */
@FunctionalInterface
public interface Authorization {
    /** The value of the {@code Authorization} header, asked for with each request, since tokens end. */
    String header() throws InterruptedException;
}
