package ma.techvalley.kit.rig;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** A key and a certificate of localhost, its own authority, made by the JDK's keytool for one run of the tests. */
public final class TestCertificate {
    private static final String SECRET = UUID.randomUUID().toString();
    private final X509Certificate x509;
    private final PrivateKey privateKey;
    private final String certificate;
    private final String key;
    private final Path directory;

    private TestCertificate(Path directory, KeyStore store) throws GeneralSecurityException, IOException {
        this.directory = directory;
        this.x509 = (X509Certificate) store.getCertificate("localhost");
        this.privateKey = (PrivateKey) store.getKey("localhost", SECRET.toCharArray());
        this.certificate = pem("CERTIFICATE", x509.getEncoded());
        this.key = pem("PRIVATE KEY", privateKey.getEncoded());
        Files.writeString(certificateFile(), certificate);
        Files.writeString(keyFile(), key);
    }

    public static TestCertificate make() {
        try {
            Path directory = Files.createTempDirectory("certificate");
            Path file = directory.resolve("store.p12");
            keytool(file);
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream stored = Files.newInputStream(file)) {
                store.load(stored, SECRET.toCharArray());
            }
            return new TestCertificate(directory, store);
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Certificate and key in one PEM text. */
    public String keyAndCertificate() {
        return key + certificate;
    }

    public X509Certificate x509() {
        return x509;
    }

    public PrivateKey key() {
        return privateKey;
    }

    public Path certificateFile() {
        return directory.resolve("certificate.pem");
    }

    public Path keyFile() {
        return directory.resolve("key.pem");
    }

    /** For a server that shows this certificate, or a client that trusts it alone. */
    public SSLContext context() {
        var trusted = PemSslStoreDetails.forCertificate(certificate);
        return SslBundle.of(new PemSslStoreBundle(trusted.withPrivateKey(key), trusted))
                .createSslContext();
    }

    /** Arguments that make a Spring Boot application serve https with it. */
    public String[] serving() {
        return new String[] {
            "--server.ssl.bundle=server",
            "--spring.ssl.bundle.pem.server.keystore.certificate=" + certificateFile(),
            "--spring.ssl.bundle.pem.server.keystore.private-key=" + keyFile(),
            "--spring.ssl.bundle.pem.server.options.enabled-protocols=TLSv1.3"
        };
    }

    private static void keytool(Path file) throws IOException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "localhost",
                        "-keyalg",
                        "EC",
                        "-validity",
                        "2",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = keytool.getInputStream()) {
            String words = new String(said.readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new IllegalStateException(words);
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String pem(String what, byte[] encoded) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(what, Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded), what);
    }
}
