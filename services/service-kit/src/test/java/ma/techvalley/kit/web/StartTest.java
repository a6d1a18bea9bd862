package ma.techvalley.kit.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class StartTest {
    record Endless(String text) {}

    @RestController
    static class TakesEndless {
        @PostMapping("/endless")
        void take(@RequestBody Endless body) {}
    }

    @RestController
    static class TakesAnything {
        @PostMapping("/anything")
        void take(@RequestBody Object body) {}
    }

    @RestController
    static class AsksForAnything {
        @GetMapping("/anything")
        void ask(@ModelAttribute Thread query) {}
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
