package ma.techvalley.kit.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** From where a request came: what a proxy of ours says, and nobody else. */
final class Proxied {
    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int LONGEST_ADDRESS = 45;
    private final List<IpAddressMatcher> proxies;

    Proxied(List<IpAddressMatcher> proxies) {
        this.proxies = proxies;
    }

    Sender sender(HttpServletRequest request, String actor, List<String> roles) {
        String peer = request.getRemoteAddr();
        return Optional.ofNullable(request.getHeader(FORWARDED_FOR))
                .filter(_ -> proxies.stream().anyMatch(proxy -> proxy.matches(peer)))
                .flatMap(Proxied::address)
                .map(client -> new Sender(actor, roles, client, peer))
                .orElseGet(() -> new Sender(actor, roles, peer, null));
    }

    /** A literal; no name is ever looked up. */
    private static Optional<String> address(String literal) {
        try {
            return literal.length() > LONGEST_ADDRESS
                    ? Optional.empty()
                    : Optional.of(InetAddress.ofLiteral(literal).getHostAddress());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
