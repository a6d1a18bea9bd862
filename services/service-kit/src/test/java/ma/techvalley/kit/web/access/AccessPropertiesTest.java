package ma.techvalley.kit.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import ma.techvalley.contracts.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

class AccessPropertiesTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(OnlyAccess.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(AccessProperties.class)
    @PropertySource("classpath:ma/techvalley/kit/web/web-defaults.properties")
    static class OnlyAccess {}

    @Test
    void trustThePlatformsOwnIssuerUnlessToldOtherwise() {
        runner.run(context -> {
            AccessProperties access = context.getBean(AccessProperties.class);
            assertThat(access.issuer()).hasToString("http://localhost:8085");
            assertThat(access.claims().roles()).isEqualTo("roles");
        });
    }

    @Test
    void takeAnotherIssuersNames() {
        runner.withPropertyValues(
                        "techvalley.access.issuer=https://id.example.ma/realms/offshoring",
                        "techvalley.access.claims.roles=realm_access.roles",
                        "techvalley.access.claims.role-names[CNDP_AGENT]=cndp-officer")
                .run(context -> {
                    AccessProperties access = context.getBean(AccessProperties.class);
                    assertThat(access.claims().roles()).isEqualTo("realm_access.roles");
                    assertThat(access.claims().roleNames()).containsEntry("CNDP_AGENT", Role.CNDP_OFFICER);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issuer=",
                "issuer=localhost",
                "issuer=ftp://localhost",
                "issuer=http://localhost:8085?x=1",
                "keys=keys.json",
                "audience=",
                "algorithms=none",
                "algorithms=HS256",
                "algorithms=",
                "clock-skew=soon",
                "claims.role-names[a]=emperor"
            })
    void stopTheStartWhenWrong(String setting) {
        runner.withPropertyValues("techvalley.access." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
