package daybook.app.web.settings;

import daybook.app.session.Preferences;
import daybook.app.session.Preferences.Language;
import daybook.app.session.Preferences.Look;
import daybook.core.journal.Settings;
import daybook.core.word.Coded;
import daybook.core.word.OwnWords;
import daybook.core.word.Paper;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The settings as typed. */
public record SettingsForm(
        @Nullable String look,
        @Nullable String language,
        @Nullable String exitPage,
        @Nullable String idleMinutes,
        @Nullable String plainTitles,
        @Nullable String paper) {

    static SettingsForm of(Preferences now, Settings sealed) {
        return new SettingsForm(
                now.look().name().toLowerCase(Locale.ROOT),
                now.language().name().toLowerCase(Locale.ROOT),
                now.exitPage(),
                String.valueOf(now.idleMinutes()),
                now.plainTitles() ? "true" : null,
                (sealed.paper() == null ? Paper.A4 : sealed.paper()).code());
    }

    /**
     * @param before what this form does not ask for stays as it is
     * @return what was asked for, or empty with a reason beside each field that cannot be read
     */
    Optional<Settings> read(Errors errors, Settings before) {
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
                : Optional.of(new Settings(
                        asked() == Language.AUTO ? null : asked().name().toLowerCase(Locale.ROOT),
                        sealed(shown()),
                        new OwnWords(page),
                        minutes,
                        Coded.of(Paper.class, String.valueOf(paper)).orElse(Paper.A4),
                        plainTitles != null,
                        before.letters(),
                        before.chips(),
                        before.reports()));
    }

    Look shown() {
        return one(Look.values(), look, Look.AUTO);
    }

    Language asked() {
        return one(Language.values(), language, Language.AUTO);
    }

    private static daybook.core.word.Look sealed(Look look) {
        return switch (look) {
            case AUTO -> daybook.core.word.Look.AS_THE_DEVICE;
            case LIGHT -> daybook.core.word.Look.LIGHT;
            case DARK -> daybook.core.word.Look.DARK;
        };
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

    @Override
    public String toString() {
        return "SettingsForm";
    }
}
