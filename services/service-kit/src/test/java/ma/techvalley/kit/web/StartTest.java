package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.techvalley.contracts.identity.Role;
import ma.techvalley.kit.web.access.Allow;
import ma.techvalley.kit.web.access.Public;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class StartTest {
    record Endless(String text) {}

    @Public
    @RestController
    static class TakesEndless {
        @PostMapping("/endless")
        void take(@RequestBody Endless body) {}
    }

    @Public
    @RestController
    static class TakesAnything {
        @PostMapping("/anything")
        void take(@RequestBody Object body) {}
    }

    @Public
    @RestController
    static class AsksForAnything {
        @GetMapping("/anything")
        void ask(@ModelAttribute Thread query) {}
    }

    @RestController
    static class ForWhom {
        @PostMapping("/for-whom")
        void undecided() {}
    }

    @Public
    @RestController
    static class ForSomeAndAll {
        @Allow(Role.AUDITOR)
        @PostMapping("/for-some-and-all")
        void contradictory() {}
    }

    @Test
    void failsForAnEndpointThatDoesNotSayWhomItIsFor() {
        assertThatThrownBy(() -> start(ForWhom.class)).hasMessageContaining("@Allow or @Public", "undecided");
        assertThatThrownBy(() -> start(ForSomeAndAll.class)).hasMessageContaining("@Allow or @Public", "contradictory");
    }

    @Test
    void failsForABodyWithoutLimits() {
        assertThatThrownBy(() -> start(TakesEndless.class))
                .hasMessageContaining("Endless.text needs @Size(max = …) or @Pattern");
    }

    @Test
    void failsForABodyThatIsNoRecord() {
        assertThatThrownBy(() -> start(TakesAnything.class)).hasMessageContaining("A request body has to be a record");
    }

    @Test
    void failsForQueryParametersThatAreNoRecord() {
        assertThatThrownBy(() -> start(AsksForAnything.class))
                .hasMessageContaining("A group of query parameters has to be a record");
    }

    private static void start(Class<?> controller) {
        new SpringApplicationBuilder(DeskApplication.class, controller)
                .run("--server.port=0", "--spring.main.banner-mode=off")
                .close();
    }
}
