package daybook.app.rest;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where the API stands, and what its handlers may ask for. */
@Configuration(proxyBeanMethods = false)
class RestPaths implements WebMvcConfigurer {
    static final String V1 = "/api/v1";

    private final ApiDesks desks;
    private final Bodies bodies;

    RestPaths(ApiDesks desks, Bodies bodies) {
        this.desks = desks;
        this.bodies = bodies;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(desks);
        resolvers.add(bodies);
    }
}
