package daybook.app.web;

import daybook.app.security.Passing;
import daybook.app.session.PreferenceFile;
import daybook.app.session.Preferences.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language that was chosen, else the first the browser asks for that we speak, else English. */
@Component("localeResolver")
class LocaleByPreference implements LocaleResolver {
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);
    private final PreferenceFile preferences;

    LocaleByPreference(PreferenceFile preferences) {
        this.preferences = preferences;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return switch (preferences.now(Passing.opened(request)).language()) {
            case Language.EN -> Locale.ENGLISH;
            case Language.DE -> Locale.GERMAN;
            case Language.AUTO -> asked(request);
        };
    }

    private static Locale asked(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.ENGLISH;
        }
        return Collections.list(request.getLocales()).stream()
                .map(asked -> Locale.of(asked.getLanguage()))
                .filter(SPOKEN::contains)
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is a setting");
    }
}
