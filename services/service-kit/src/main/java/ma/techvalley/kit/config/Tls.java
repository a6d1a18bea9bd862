package ma.techvalley.kit.config;

import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundles;

/** Whom an outgoing connection trusts, and what it shows of itself, where that is not what the JDK has. */
public final class Tls {
    private Tls() {}

    /** @return nothing where no bundle is named: then the JDK's own authorities count */
    public static @Nullable SSLContext of(@Nullable String bundle, SslBundles bundles) {
        return bundle == null || bundle.isBlank()
                ? null
                : bundles.getBundle(bundle).createSslContext();
    }
}
