package ma.techvalley.kit;

import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Starts a service with the kit's defaults ({@code kit.yml}) below its own configuration ({@code <name>.yml}). Files are named
 * after the service so that several can share one class path.
 */
public final class KitApplication {
    private KitApplication() {}

    /** The builder of that service. */
    public static SpringApplicationBuilder of(Class<?> application, String name) {
        return new SpringApplicationBuilder(application)
                .properties("spring.config.name=kit," + name, "spring.application.name=" + name);
    }
}
