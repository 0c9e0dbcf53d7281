package daybook.app.web.settings;

import daybook.app.security.Passing;
import daybook.app.session.PreferenceFile;
import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.app.web.Sent;
import daybook.core.journal.JournalCommand.ChangeSettings;
import daybook.core.journal.Settings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.LocaleResolver;

/** Settings, and the page of everything that has no place in the bar. */
@Controller
@RequestMapping("/j/{key}")
class SettingsPage {
    private static final String FORM = "settingsForm";
    private final PreferenceFile preferences;
    private final LocaleResolver locales;

    SettingsPage(PreferenceFile preferences, LocaleResolver locales) {
        this.preferences = preferences;
        this.locales = locales;
    }

    @GetMapping("/settings")
    String settings(Desk desk, HttpServletRequest request, Model model) {
        desk.form(
                FORM,
                model,
                () -> SettingsForm.of(
                        preferences.now(Passing.opened(request)),
                        desk.timeline().plans().settings()));
        return "settings/page";
    }

    @PostMapping("/settings")
    String change(
            Desk desk, @ModelAttribute(FORM) SettingsForm form, BindingResult errors, HttpServletRequest request) {
        Optional<Settings> wanted = form.read(errors, desk.timeline().plans().settings());
        if (wanted.isEmpty()) {
            return desk.refused(errors, "settings");
        }
        try {
            // A sample leaves nothing behind, not even this.
            if (!desk.sample()) {
                preferences.change(form.shown(), form.asked());
            }
        } catch (IOException full) {
            errors.reject("settings.not-written");
            return desk.refused(errors, "settings");
        }
        return switch (desk.send(new ChangeSettings(wanted.get()))) {
            case Sent.Saved ignored -> {
                desk.done(FORM);
                Desk now = desk.speaking(locales.resolveLocale(request));
                now.say(now.words("settings.saved"));
                yield desk.to("settings");
            }
            case Sent.Not no -> {
                new Reading(errors).no(no, Map.of("refused.not-a-web-address", "exitPage"));
                yield desk.refused(errors, "settings");
            }
        };
    }

    @GetMapping("/more")
    String more() {
        return "settings/more";
    }
}
