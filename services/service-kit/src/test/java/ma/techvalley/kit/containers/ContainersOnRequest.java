package ma.techvalley.kit.containers;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * With {@code -Dtechvalley.containers=true}, tests that would use the embedded broker and store use containers instead; without a
 * container engine they then fail rather than be skipped. It works in every module that has this one's test-jar and Testcontainers
 * on its test class path.
 */
public final class ContainersOnRequest implements LauncherSessionListener {
    static final String REQUEST = "techvalley.containers";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean(REQUEST)) {
            Containers.start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (Boolean.getBoolean(REQUEST)) {
            Containers.stop();
        }
    }
}
