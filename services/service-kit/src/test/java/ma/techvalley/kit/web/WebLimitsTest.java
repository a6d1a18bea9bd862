package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class WebLimitsTest {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(OnlyLimits.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(WebLimits.class)
    static class OnlyLimits {}

    @Test
    void haveDefaults() {
        runner.run(context -> assertThat(context.getBean(WebLimits.class).toString())
                .isEqualTo("WebLimits[maxBody=1048576B, maxUri=4096, viewWait=PT2S]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"max-body=0B", "max-body=17MB", "max-body=x", "max-uri=10", "view-wait=-1s", "view-wait=1h"})
    void stopTheStartWhenWrong(String setting) {
        runner.withPropertyValues("techvalley.web." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}
