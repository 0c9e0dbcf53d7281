package daybook.app.web;

import daybook.app.security.Passing;
import daybook.app.session.Opened;
import daybook.app.session.Toast;
import daybook.core.journal.JournalCommand.RetractEntries;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Undo takes back the whole save the last sentence spoke of, and nothing else. */
@Controller
@RequestMapping("/j/{key}")
class UndoAction {
    @PostMapping("/undo")
    String undo(Desk desk, HttpServletRequest request) {
        Optional<Toast> last = Passing.opened(request).flatMap(Opened::toast);
        if (last.isEmpty() || last.get().undo().isEmpty()) {
            return desk.to("");
        }
        Toast toast = last.get();
        String said = switch (desk.send(new RetractEntries(toast.undo(), desk.now(), null))) {
            case Sent.Saved ignored -> "frame.undone";
            case Sent.Not(String message, var ignored) -> message;
        };
        desk.say(desk.words(said));
        return desk.to(toast.back());
    }
}
