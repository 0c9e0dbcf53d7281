package daybook.app.web.reminder;

import daybook.app.web.Desk;
import daybook.app.web.Reading;
import daybook.core.word.OwnWords;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** When shall a calendar remind me? The file is held in memory until the next one or until the journal is locked. */
@Controller
@RequestMapping("/j/{key}/reminder")
class ReminderPage {
    private static final String FORM = "bell";
    private static final String READY = "calendar";

    @GetMapping
    String reminder(Desk desk, Model model) {
        desk.form(FORM, model, () -> ReminderForm.FIRST);
        model.addAttribute("ready", desk.kept(READY, Ready.class).isPresent());
        return "reminder/page";
    }

    @PostMapping
    String make(Desk desk, @ModelAttribute(FORM) ReminderForm form, BindingResult errors) {
        Reading read = new Reading(errors);
        Optional<OwnWords> words = form.words(read);
        Optional<LocalTime> at = form.at(read);
        if (words.isEmpty() || at.isEmpty()) {
            return desk.refused(errors, "reminder");
        }
        desk.keep(
                READY,
                new Ready(Calendar.daily(
                        words.get().text(),
                        desk.today().atTime(at.get()),
                        UUID.randomUUID().toString(),
                        desk.now())));
        desk.done(FORM);
        return desk.to("reminder");
    }

    /** Neutral on the outside: neither the file's name nor its type says where it is from. */
    @GetMapping("/ready")
    ResponseEntity<byte[]> ready(Desk desk) {
        return desk.kept(READY, Ready.class)
                .map(ready -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("text/calendar;charset=utf-8"))
                        .header("Content-Disposition", "attachment; filename=\"reminder.ics\"")
                        .body(ready.file()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @SuppressWarnings("ArrayRecordComponent") // a file on its way out; never compared
    private record Ready(byte[] file) {
        @Override
        public String toString() {
            return "Ready";
        }
    }
}
