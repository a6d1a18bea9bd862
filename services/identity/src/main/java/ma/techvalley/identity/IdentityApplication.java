package ma.techvalley.identity;

import java.util.Arrays;
import ma.techvalley.identity.accounts.AddAccount;
import ma.techvalley.identity.trail.VerifyTrail;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * The identity service. It names the auto-configurations it wants instead of taking all that are on the class path, so that it
 * is the same in the standalone platform, where the libraries of every other service are there too.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({IdentityServer.class, IdentityConfiguration.class})
public class IdentityApplication {
    /** Starts the service, or with {@code add-account} as the first argument adds an account to its directory. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("add-account")) {
            System.exit(AddAccount.run(Arrays.copyOfRange(args, 1, args.length), System.in, System.out));
        }
        if (args.length > 0 && args[0].equals("verify-trail")) {
            System.exit(VerifyTrail.run(Arrays.copyOfRange(args, 1, args.length), System.out));
        }
        application().run(args);
    }

    /** The service, not yet started: for a process of its own, or one among others in the standalone platform. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(IdentityApplication.class)
                .properties("spring.config.name=kit,identity", "spring.application.name=identity");
    }
}
