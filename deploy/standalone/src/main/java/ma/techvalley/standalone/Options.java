package ma.techvalley.standalone;

import java.net.URI;
import java.nio.file.Path;

/**
 * How to start; the launcher has checked the values.
 *
 * @param port of the gateway; the services and the identity provider take the next five
 * @param data where everything is kept
 * @param demo whether a new data directory is filled with demo data
 */
record Options(int port, Path data, boolean demo) {
    static Options of(String[] arguments) {
        return new Options(
                Integer.parseInt(arguments[0]),
                Path.of(arguments[1]).toAbsolutePath(),
                Boolean.parseBoolean(arguments[2]));
    }

    /** Where it listens: the gateway, the services, the identity provider. */
    int port(Part part) {
        if (part == Part.GATEWAY) {
            return port;
        }
        return part == Part.IDENTITY ? identityPort() : servicePort(Part.SERVICES.indexOf(part));
    }

    int servicePort(int index) {
        return port + 1 + index;
    }

    int identityPort() {
        return port + 1 + Part.SERVICES.size();
    }

    /** Whose tokens are good; also where people sign in. */
    URI issuer() {
        return URI.create("http://localhost:" + identityPort());
    }

    URI gateway() {
        return URI.create("http://localhost:" + port);
    }
}
