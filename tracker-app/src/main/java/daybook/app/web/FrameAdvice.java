package daybook.app.web;

import daybook.app.security.Passing;
import daybook.app.security.WhenLocked;
import daybook.app.session.Opened;
import daybook.app.session.Pass;
import daybook.app.session.PreferenceFile;
import daybook.app.session.Preferences;
import daybook.app.session.Sitting;
import daybook.app.store.JournalClosed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame, and every page that finds the journal locked the same answer. */
@ControllerAdvice
class FrameAdvice {
    private final Sitting sitting;
    private final PreferenceFile preferences;
    private final Clock clock;

    FrameAdvice(Sitting sitting, PreferenceFile preferences, Clock clock) {
        this.sitting = sitting;
        this.preferences = preferences;
        this.clock = clock;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        Preferences now = preferences.now(Passing.opened(request));
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return new Frame(
                Passing.pass(request).map(Pass::base).orElse("/"),
                now.look().name().toLowerCase(Locale.ROOT),
                now.exitPage(),
                Math.toIntExact(now.idle().toSeconds()),
                today,
                Passing.opened(request).orElse(null),
                locale.getLanguage(),
                Passing.opened(request)
                        .map(Opened::journal)
                        .filter(journal -> !journal.closed())
                        .map(journal -> journal.timeline().safetyOn(today))
                        .orElse(false),
                now.plainTitles());
    }

    /** The journal was locked between the door and the desk, or closed itself after a fault of its file. */
    @ExceptionHandler(JournalClosed.class)
    void locked(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sitting.lock();
        WhenLocked.answer(request, response);
    }
}
