package ma.techvalley.identity;

import java.io.Console;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import ma.techvalley.identity.accounts.Reach;
import ma.techvalley.identity.state.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service as a whole.
 *
 * @param issuer in every token, and where discovery starts
 * @param allowHttp whether an issuer without TLS may have another host than this machine
 * @param directory keys and accounts
 * @param printCredentials whether generated passwords go to standard output, once, besides their file; unless it is said, where that is
 *     a terminal: anything else is kept, as the output of a container is, longer than a password should be seen
 * @param demo whether there are accounts to try every role with
 * @param demoCompanies ICEs of the demo accounts that act for companies
 * @param demoParks parks of the demo accounts that run parks
 */
@ConfigurationProperties("techvalley.identity")
record IdentityProperties(
        URI issuer,
        @DefaultValue("false") boolean allowHttp,
        @DefaultValue("./data/identity") Path directory,
        @Nullable Boolean printCredentials,
        @DefaultValue("false") boolean demo,
        @DefaultValue List<String> demoCompanies,
        @DefaultValue List<String> demoParks)
        implements Setting {

    IdentityProperties {
        Issuer.check(issuer, allowHttp);
        new Reach(demoCompanies, demoParks).check("techvalley.identity.demo-companies and demo-parks");
    }

    boolean printsCredentials() {
        Console console = System.console();
        return printCredentials != null ? printCredentials : console != null && console.isTerminal();
    }

    boolean overTls() {
        return "https".equals(issuer.getScheme());
    }
}
