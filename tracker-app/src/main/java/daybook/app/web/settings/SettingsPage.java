package daybook.app.web.settings;

import daybook.app.session.PreferenceFile;
import daybook.app.session.Preferences;
import daybook.app.web.Desk;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Settings, and the page of everything that has no place in the bar. */
@Controller
@RequestMapping("/j/{key}")
class SettingsPage {
    private final PreferenceFile preferences;

    SettingsPage(PreferenceFile preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/settings")
    String settings(Desk desk, Model model) {
        desk.form("settingsForm", model, () -> SettingsForm.of(preferences.now()));
        return "settings/page";
    }

    @PostMapping("/settings")
    String change(Desk desk, @ModelAttribute("settingsForm") SettingsForm form, BindingResult errors) {
        Optional<Preferences> wanted = form.read(errors);
        if (wanted.isEmpty()) {
            return desk.refused(errors, "settings");
        }
        try {
            preferences.change(wanted.get());
        } catch (IOException full) {
            errors.reject("settings.not-written");
            return desk.refused(errors, "settings");
        }
        desk.done("settingsForm");
        desk.say(desk.words("settings.saved"));
        return desk.to("settings");
    }

    @GetMapping("/more")
    String more() {
        return "settings/more";
    }
}
