package daybook.app.web;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** The same server with all these rules taken away: what a test refuses elsewhere must get through here. */
final class WideOpen {
    private static final List<String> FILTERS = List.of("everyAnswer", "onlyThisHost", "onlyOurPages", "api");

    private WideOpen() {}

    static Served served() {
        return Served.served(Clock.systemUTC(), true, made -> {
            FILTERS.forEach(name -> without(made, name));
            withoutTokensAndPasses(made);
        });
    }

    private static void without(GenericApplicationContext made, String filter) {
        made.registerBean(filter + "Off", FilterRegistrationBean.class, () -> {
            var off = new FilterRegistrationBean<Filter>(made.getBean(filter, Filter.class));
            off.setEnabled(false);
            return off;
        });
    }

    private static void withoutTokensAndPasses(GenericApplicationContext made) {
        made.addBeanFactoryPostProcessor(factory -> {
            made.removeBeanDefinition("doors");
            made.registerBean(
                    "doors",
                    SecurityFilterChain.class,
                    () -> new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE));
        });
    }
}
