package ma.techvalley.identity;

import java.time.Clock;
import java.util.List;
import ma.techvalley.identity.accounts.AccountConfiguration;
import ma.techvalley.identity.accounts.Reach;
import ma.techvalley.identity.authorizations.AuthorizationConfiguration;
import ma.techvalley.identity.clients.ClientConfiguration;
import ma.techvalley.identity.keys.KeyConfiguration;
import ma.techvalley.identity.pages.PageConfiguration;
import ma.techvalley.identity.state.Setting;
import ma.techvalley.identity.state.StateDirectory;
import ma.techvalley.identity.throttling.ThrottlingConfiguration;
import ma.techvalley.identity.trail.TrailConfiguration;
import ma.techvalley.identity.web.WebConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The parts of the service, and what they are told of its configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
@Import({
    KeyConfiguration.class,
    AccountConfiguration.class,
    AuthorizationConfiguration.class,
    ClientConfiguration.class,
    ThrottlingConfiguration.class,
    TrailConfiguration.class,
    PageConfiguration.class,
    WebConfiguration.class
})
class IdentityConfiguration {
    /** A test brings one that moves. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    StateDirectory stateDirectory(IdentityProperties properties, List<Setting> checked) {
        return StateDirectory.open(properties.directory());
    }

    @Bean
    AccountConfiguration.Settings accountSettings(IdentityProperties properties) {
        Reach reach = new Reach(properties.demoCompanies(), properties.demoParks());
        return new AccountConfiguration.Settings(properties.demo(), properties.printsCredentials(), reach);
    }

    @Bean
    WebConfiguration.Settings webSettings(IdentityProperties properties) {
        return new WebConfiguration.Settings(properties.issuer().toString(), properties.overTls());
    }
}
