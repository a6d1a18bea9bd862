package ma.techvalley.identity.throttling;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What failures are counted by: an account's name, whether it exists or not, or an address. */
sealed interface Guesser {
    /** An account, by the name that was tried. */
    record Name(String text) implements Guesser {}

    /** An address; of IPv6 the first half, since one subscriber has all of the second. */
    record Address(String text) implements Guesser {
        private static final int HALF = 8;

        static Address of(String literal) {
            return InetAddress.ofLiteral(literal) instanceof Inet6Address six
                    ? new Address(HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), HALF)))
                    : new Address(literal);
        }
    }
}
