package daybook.app.web.settings;

import daybook.app.session.Preferences;
import daybook.app.session.Preferences.Language;
import daybook.app.session.Preferences.Look;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The settings as typed. */
public record SettingsForm(
        @Nullable String look,
        @Nullable String language,
        @Nullable String exitPage,
        @Nullable String idleMinutes) {

    static SettingsForm of(Preferences now) {
        return new SettingsForm(
                now.look().name().toLowerCase(Locale.ROOT),
                now.language().name().toLowerCase(Locale.ROOT),
                now.exitPage(),
                String.valueOf(now.idleMinutes()));
    }

    /** @return what was asked for, or empty with a reason beside each field that cannot be read */
    Optional<Preferences> read(Errors errors) {
        int minutes = minutes();
        String page = exitPage == null ? "" : exitPage.strip();
        if (!Preferences.reasonableMinutes(minutes)) {
            errors.rejectValue("idleMinutes", "settings.idle-wrong");
        }
        if (!Preferences.reasonablePage(page)) {
            errors.rejectValue("exitPage", "settings.exit-wrong");
        }
        return errors.hasErrors()
                ? Optional.empty()
                : Optional.of(new Preferences(
                        one(Look.values(), look, Look.AUTO),
                        one(Language.values(), language, Language.AUTO),
                        page,
                        minutes));
    }

    private int minutes() {
        return idleMinutes != null && idleMinutes.strip().matches("[0-9]{1,3}")
                ? Integer.parseInt(idleMinutes.strip())
                : 0;
    }

    private static <T extends Enum<T>> T one(T[] all, @Nullable String name, T otherwise) {
        for (T each : all) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return otherwise;
    }
}
