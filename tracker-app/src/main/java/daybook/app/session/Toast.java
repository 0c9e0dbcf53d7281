package daybook.app.session;

import daybook.core.word.EntryId;
import java.util.List;

/**
 * The sentence that says what was saved. It stands until the next action, untimed.
 *
 * @param undo entries of that one save; empty where there is nothing to take back
 * @param back page to return to after Undo, relative to the sitting's base
 */
public record Toast(String sentence, List<EntryId> undo, String back) {
    public Toast {
        undo = List.copyOf(undo);
    }

    @Override
    public String toString() {
        return "Toast";
    }
}
