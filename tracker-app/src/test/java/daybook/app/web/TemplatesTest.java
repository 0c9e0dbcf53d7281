package daybook.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What every template keeps, so that the browser keeps nothing. */
class TemplatesTest {
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>");
    private static final Pattern INLINE = Pattern.compile("\\s(style|on[a-z]+)=|<style\\b|<script(?![^>]*\\ssrc=)");

    private static final Pattern TITLE = Pattern.compile("<title\\b[^>]*>");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z.-]+)");
    private static final Pattern TELLING = Pattern.compile(
            "(?i)boundar|grenz|contact|kontakt|safe|sicher|feel|gefühl|felt|abus|gewalt|partner|therap|detach");

    static Stream<Arguments> templates() throws IOException {
        List<Arguments> all = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            String url = file.getURL().toString();
            all.add(Arguments.of(
                    url.substring(url.indexOf("/templates/") + 11), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return all.stream();
    }

    @Test
    void there_are_templates() throws IOException {
        assertTrue(templates().count() > 8);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_form_leaves_nothing_behind_and_carries_a_token(String name, String text) {
        Matcher form = FORM.matcher(text);
        while (form.find()) {
            assertEquals(List.of(), missing(form.group()), name + ": " + form.group());
        }
    }

    private static List<String> missing(String form) {
        if (form.contains("th:replace=")) {
            return List.of();
        }
        return Stream.of("autocomplete=\"off\"", "spellcheck=\"false\"", "method=\"post\"", "th:action=")
                .filter(needed -> !form.contains(needed))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form method=\"post\" th:action=\"${x}\" spellcheck=\"false\">",
                "<form method=\"post\" action=\"/x\" autocomplete=\"off\" spellcheck=\"false\">"
            })
    void a_form_that_forgets_one_is_found(String form) {
        assertEquals(1, missing(form).size());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_style_and_no_script_stands_in_a_page(String name, String text) {
        assertFalse(INLINE.matcher(text).find(), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p style=\"x\">", "<a onclick=\"x\">", "<script>x</script>", "<style>"})
    void one_that_does_is_found(String text) {
        assertTrue(INLINE.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_page_asks_one_question_and_has_a_title(String name, String text) {
        if (text.contains("layout :: ") && text.contains("~{::title}")) {
            assertEquals(2, text.split("<h1\\b", -1).length, name);
            assertTrue(text.contains("<title"), name);
            assertTrue(text.contains("<main id=\"main\" tabindex=\"-1\""), name);
        }
    }

    /** A browser keeps titles in its history, as it does paths. */
    @ParameterizedTest
    @MethodSource("templates")
    void no_title_says_what_it_is_about(String name, String text) throws IOException {
        Matcher title = TITLE.matcher(text);
        while (title.find()) {
            for (Locale language : LocaleByPreference.SPOKEN) {
                Matcher key = KEY.matcher(title.group());
                while (key.find()) {
                    String said = new Words().messageSource().getMessage(key.group(1), new Object[] {""}, language);
                    assertFalse(TELLING.matcher(said).find(), name + ": " + said);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boundaries, Daybook", "Grenze", "Safety", "How contact left you"})
    void a_title_that_does_is_found(String title) {
        assertTrue(TELLING.matcher(title).find());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_is_kept_in_the_browser_and_nothing_comes_from_elsewhere(String name, String text) {
        assertFalse(text.contains("localStorage") || text.contains("sessionStorage") || text.contains("hx-push-url"));
        assertFalse(text.matches("(?s).*(src|href)=\"(https?:)?//.*"), name);
    }
}
