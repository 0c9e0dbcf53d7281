package daybook.app.cli;

import daybook.app.line.Slip;
import java.util.List;

/** What became of a line. */
sealed interface Kept {
    /** @param ids of the entries it made, the first one first */
    record Saved(List<String> ids) implements Kept {}

    record Slips(List<Slip> slips) implements Kept {}

    /** @param sentence that says why */
    record Refused(String sentence) implements Kept {}
}
