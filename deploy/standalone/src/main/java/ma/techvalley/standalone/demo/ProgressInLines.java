package ma.techvalley.standalone.demo;

import java.io.PrintStream;

/** A line for each stage: for logs and pipes. */
final class ProgressInLines implements Progress {
    private final PrintStream out;

    ProgressInLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void stage(String name) {
        out.println("  demo data    " + name + " …");
        out.flush();
    }

    @Override
    public void step(int requests) {}

    @Override
    public void close() {}
}
