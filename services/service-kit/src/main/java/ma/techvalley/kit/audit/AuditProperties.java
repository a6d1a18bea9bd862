package ma.techvalley.kit.audit;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Whom we believe.
 *
 * @param proxies IP addresses or networks ({@code 10.1.0.0/16}) of gateways, whose {@code X-Forwarded-For} says where a request came from
 */
@ConfigurationProperties("techvalley.audit")
record AuditProperties(@DefaultValue({"127.0.0.1", "::1"}) List<String> proxies) {
    AuditProperties {
        proxies = List.copyOf(proxies);
        matchers(proxies);
    }

    List<IpAddressMatcher> matchers() {
        return matchers(proxies);
    }

    private static List<IpAddressMatcher> matchers(List<String> networks) {
        return networks.stream().map(IpAddressMatcher::new).toList();
    }
}
