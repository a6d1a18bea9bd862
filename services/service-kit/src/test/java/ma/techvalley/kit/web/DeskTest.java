package ma.techvalley.kit.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Runs the desk application on a Tomcat; one for all tests with the same settings. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DeskApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "techvalley.web.view-wait=300ms",
            "spring.mvc.async.request-timeout=200ms",
            "spring.application.name=desks",
            "springdoc.api-docs.enabled=true"
        })
@interface DeskTest {}
