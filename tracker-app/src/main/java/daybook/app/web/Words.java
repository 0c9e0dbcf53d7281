package daybook.app.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All bundles in {@code messages/}, one a screen. A key that is missing fails the page, and a test before it. */
@Configuration(proxyBeanMethods = false)
class Words {
    private static final String ENGLISH = "_en.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(bundles().toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    static List<String> bundles() throws IOException {
        List<String> names = new ArrayList<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + ENGLISH)) {
            String name = String.valueOf(file.getFilename());
            names.add("messages/" + name.substring(0, name.length() - ENGLISH.length()));
        }
        names.sort(null);
        return names;
    }
}
