package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The list of routes: what is open to a stranger, and which words stand in the browser's history. */
@SuppressWarnings("NullAway.Init")
class RoutesTest {
    private static final Pattern PLAIN = Pattern.compile(
            "(|days|evening|morning|noon|away|back|steps|check|letter|entries|cards|people|months|pages|help|settings|start|leave|more"
                    + "|week|month|questions|experiments|practices|patterns|reminder|paper)");
    private static Set<RequestMappingInfo> all;

    @BeforeAll
    static void read() {
        AtomicReference<GenericApplicationContext> context = new AtomicReference<>();
        try (Served served = Served.served(Clock.systemUTC(), false, context::set)) {
            assertTrue(served.port() > 0);
            all = context.get()
                    .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                    .getHandlerMethods()
                    .keySet();
        }
    }

    @Test
    void a_stranger_reaches_the_door_and_nothing_else() {
        Set<String> open = new TreeSet<>();
        all.forEach(route -> route.getPatternValues().stream()
                .filter(path -> !path.startsWith("/j/{key}") && !path.startsWith("/api/"))
                .forEach(open::add));
        assertEquals(Set.of("/", "/open", "/unlock", "/error"), open);
    }

    @Test
    void every_route_says_by_which_method() {
        for (RequestMappingInfo route : all) {
            if (!route.getPatternValues().contains("/error")) {
                assertEquals(1, route.getMethodsCondition().getMethods().size(), route.toString());
            }
        }
    }

    @Test
    void the_paths_a_browser_remembers_are_plain_words() {
        for (RequestMappingInfo route : all) {
            if (route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                route.getPatternValues().stream()
                        .filter(path -> path.startsWith("/j/{key}"))
                        .forEach(path -> assertTrue(PLAIN.matcher(first(path)).matches(), path));
            }
        }
    }

    /** @return the word after the key */
    private static String first(String path) {
        String[] parts = path.split("/");
        return parts.length > 3 ? parts[3] : "";
    }
}
