package ma.techvalley.standalone.demo;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** One bar for everything. */
final class ProgressOnTerminal implements Progress {
    private final ProgressBar bar;

    ProgressOnTerminal(int requests) {
        this.bar = new ProgressBarBuilder()
                .setTaskName("  demo data")
                .setInitialMax(requests)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(100)
                .setMaxRenderedLength(100)
                .build();
    }

    @Override
    public void stage(String name) {
        bar.setExtraMessage(name);
    }

    @Override
    public void step(int requests) {
        bar.stepBy(requests);
    }

    @Override
    public void close() {
        bar.close();
    }
}
