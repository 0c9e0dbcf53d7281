package daybook.app.web;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The routes of a running server. */
public final class Routes {
    private Routes() {}

    /** @return method and path of every route under a path, without the patterns of its variables */
    public static Set<String> under(String path) {
        AtomicReference<GenericApplicationContext> context = new AtomicReference<>();
        Set<String> routes = new TreeSet<>();
        try (Served served = Served.served(Clock.systemUTC(), false, context::set)) {
            context.get()
                    .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods()
                    .keySet()
                    .forEach(route -> route.getPatternValues().stream()
                            .filter(pattern -> pattern.startsWith(path))
                            .forEach(pattern -> routes.add(route.getMethodsCondition()
                                            .getMethods()
                                            .iterator()
                                            .next() + " " + pattern.replaceAll("\\{(\\w+):[^}]*}", "{$1}"))));
            return served.port() > 0 ? routes : Set.of();
        }
    }
}
