package daybook.app.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language of sentences: German where it is asked for first, English otherwise. */
final class ApiLanguage {
    private ApiLanguage() {}

    static Locale of(HttpServletRequest request) {
        boolean german = request.getHeader("Accept-Language") != null
                && request.getLocale().getLanguage().equals("de");
        return german ? Locale.GERMAN : Locale.ENGLISH;
    }
}
