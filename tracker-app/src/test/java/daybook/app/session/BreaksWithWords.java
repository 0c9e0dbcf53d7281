package daybook.app.session;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Breaks with somebody's words in its message, as other people's code does. Outside what a server looks for by itself. */
@Controller
public final class BreaksWithWords {
    public static final String MARKER = "zebrafinch";

    @GetMapping("/j/{key}/help/broken")
    public String broken() {
        throw new IllegalStateException(MARKER, new IllegalArgumentException(MARKER));
    }

    @PostMapping("/j/{key}/help/number")
    public String number(int of) {
        return "help/page" + of;
    }
}
