package daybook.app.web.leave;

import daybook.app.security.PassCookie;
import daybook.app.security.Passing;
import daybook.app.session.PreferenceFile;
import daybook.app.session.Sitting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Leave works on every page and without JavaScript: it locks first. */
@Controller
@RequestMapping("/j/{key}")
class LeaveActions {
    private final Sitting sitting;
    private final PreferenceFile preferences;

    LeaveActions(Sitting sitting, PreferenceFile preferences) {
        this.sitting = sitting;
        this.preferences = preferences;
    }

    /** A GET, since a form may be posted to our own pages only and would not be let out. */
    @GetMapping("/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        // Where to is sealed, so it is read before the lock.
        String exit = preferences.now(Passing.opened(request)).exitPage();
        lock(request, response);
        return "redirect:" + exit;
    }

    @PostMapping("/lock")
    String lock(HttpServletRequest request, HttpServletResponse response) {
        Passing.pass(request).ifPresent(pass -> PassCookie.takeBack(response, pass));
        sitting.lock();
        return "redirect:/";
    }

    /** Sent while somebody types; the pass that came with it is what counts. */
    @PostMapping("/awake")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void awake() {}
}
