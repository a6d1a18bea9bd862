package ma.techvalley.kit.web;

import ma.techvalley.kit.web.access.KitAccess;
import ma.techvalley.kit.web.body.KitBodies;
import ma.techvalley.kit.web.openapi.KitOpenApi;
import ma.techvalley.kit.web.problems.KitProblems;
import ma.techvalley.kit.web.request.KitRequests;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** HTTP as every service and the gateway speak it; import it, it needs neither store nor broker. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebLimits.class)
@PropertySource("classpath:ma/techvalley/kit/web/web-defaults.properties")
@Import({KitAccess.class, KitProblems.class, KitRequests.class, KitBodies.class, KitOpenApi.class})
public class KitWeb {}
